import type { Filters } from './find.ts';

/** Filters of the search page, in the order of the form; also their names in the index. */
export const FILTER_NAMES = ['year', 'organisation', 'kind', 'evidence'] as const;

/** A value of a filter with the words for it: `yueyang`, 岳阳市妇联. */
export interface Choice {
  value: string;
  name: string;
}

export type Choices = Record<(typeof FILTER_NAMES)[number], Choice[]>;

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  filters: Filters;
}

/** `?q=两癌&year=2021&year=2022` → the query and for each filter its values; empty values do not count. */
export function readState(parameters: string): SearchState {
  const all = new URLSearchParams(parameters);
  const filters: Filters = {};
  for (const name of FILTER_NAMES) {
    const any = all.getAll(name).filter((value) => value !== '');
    if (any.length > 0) filters[name] = { any };
  }
  return { query: all.get('q')?.trim() ?? '', filters };
}

/** The way back, `?q=…` first; empty for an empty state. The same state gives the same address. */
export function writeState({ query, filters }: SearchState): string {
  const all = new URLSearchParams();
  if (query !== '') all.set('q', query);
  for (const name of FILTER_NAMES) for (const value of filters[name]?.any ?? []) all.append(name, value);
  const written = all.toString();
  return written === '' ? '' : `?${written}`;
}

/** Address of a passage with the query to mark there: `/plans/x/?hl=两癌#s1-p1`. */
export function passageAddress(url: string, passage: string, query: string): string {
  return `${url}?${new URLSearchParams({ hl: query })}#${passage}`;
}
