import { bare } from '../../scripts/lib/search-quality/scan.ts';
import { nodeThemes } from '../../src/model/node-themes.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import { walkPassages } from '../../src/model/walk.ts';
import { FACETS, type FacetName, type Filters } from '../../src/search/filters.ts';

/** A passage with its address and all it can be filtered by; written apart from `src/search`. */
export interface FacetPassage {
  address: string;
  text: string;
  values: Record<FacetName, string[]>;
}

/** Every passage of the corpus with the values of its facets. */
export function facetPassages(records: readonly PlanRecord[]): FacetPassage[] {
  return records.flatMap((record) => {
    const themes = nodeThemes(record);
    const path = record.region?.path ?? [];
    return walkPassages(record).map(({ id, text, place }) => ({
      address: `${record.id}#${id}`,
      text: bare(text),
      values: {
        year: [String(record.year)],
        organisation: [String(record.organisation)],
        level: [String(record.level)],
        region: path.map((_, i) => path.slice(0, i + 1).join('/')),
        kind: [record.kind],
        evidence: [record.evidence],
        theme: (themes.get(id) ?? []).map((label) => label.id),
        place: [place === 'title' ? 'heading' : place === 'opening' ? 'text' : place],
      },
    }));
  });
}

/** Passages with the query that meet the filters, those of one facet left aside. */
export function scanFacets(all: readonly FacetPassage[], query: string, filters: Filters, but?: FacetName) {
  const asked = FACETS.filter((facet) => facet !== but && filters[facet] !== undefined);
  return all.filter(
    ({ text, values }) =>
      text.includes(bare(query)) &&
      asked.every((facet) => filters[facet]?.some((value) => values[facet].includes(value))),
  );
}

/** `["2021 5", "2022 1"]`, sorted: how many such passages have each value of a facet; chosen values of none too. */
export function trueCounts(all: readonly FacetPassage[], query: string, filters: Filters, facet: FacetName) {
  const counts = new Map(filters[facet]?.map((value) => [value, 0]));
  for (const { values } of scanFacets(all, query, filters, facet))
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).sort();
}
