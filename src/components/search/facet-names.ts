import type { Facts } from '../../search/facts.ts';
import type { FacetName } from '../../search/filters.ts';

/** What a value of a facet is called: `organisation`, `yueyang` → 岳阳市妇联. */
export type NameOf = (facet: FacetName, value: string) => string;

/**
 * Names of values: those the page knows (themes, levels …), organisations from the facts, a region by its
 * own name; years name themselves.
 */
export function facetNames(known: Record<FacetName, Record<string, string>>, facts: Facts): NameOf {
  const organisations = new Map([...facts.values()].map(({ organisation, name }) => [organisation, name]));
  return (facet, value) => {
    const own = facet === 'organisation' ? organisations.get(value) : value.split('/').at(-1);
    return known[facet][value] ?? own ?? value;
  };
}
