import { FACETS, type FacetName, type Filters } from './filters.ts';
import { ORDERS, type Order } from './order.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** Left out for the best first. */
  order?: Order;
}

/** `?q=两癌&year=2021&year=2022` → the query and for each facet its values, each once; empty ones do not count. */
export function readState(parameters: string): SearchState {
  const all = new URLSearchParams(parameters);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = [...new Set(all.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) filters[facet] = values;
  }
  const order = ORDERS.find((one) => one === all.get('order') && one !== 'best');
  return { query: all.get('q')?.trim() ?? '', filters, ...(order && { order }) };
}

/** The way back, `?q=…` first; empty for an empty state. The same state gives the same address. */
export function writeState({ query, filters, order = 'best' }: SearchState): string {
  const all = new URLSearchParams();
  if (query !== '') all.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) all.append(facet, value);
  if (order !== 'best') all.set('order', order);
  const written = all.toString();
  return written === '' ? '' : `?${written}`;
}

/** Address of a passage with the query to mark there: `/plans/x/?hl=两癌#s1-p1`. */
export function passageAddress(url: string, passage: string, query: string): string {
  return `${url}?${new URLSearchParams({ hl: query })}#${passage}`;
}

/** The filters with a value put in or taken out: `{ year: ['2021'] }` without 2021 → `{}`. */
export function toggleFilter(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [facet]: _, ...others } = filters;
  return values.length === 0 ? others : { ...others, [facet]: values };
}
