import type { Facts } from '../../search/facts.ts';
import type { FacetName } from '../../search/filters.ts';
import type { PageNames } from '../../search/names/page-names.ts';

/** What a value of a facet is called: `organisation`, `yueyang` → 岳阳市妇联. */
export type NameOf = (facet: FacetName, value: string) => string;

/**
 * Names of values: those the page knows (themes, levels …), organisations from the facts, a region by its
 * own name; years name themselves.
 */
export function facetNames(
  known: Record<FacetName, Record<string, string>>,
  facts: Facts,
  own: PageNames,
): NameOf {
  const organisations = new Map([...facts.values()].map(({ organisation, name }) => [organisation, name]));
  return (facet, value) => {
    const last = value.split('/').at(-1) ?? '';
    const shown = facet === 'organisation' ? own.organisations[value] : own.divisions[last];
    const printed = facet === 'organisation' ? organisations.get(value) : last;
    return known[facet][value] ?? shown ?? printed ?? value;
  };
}
