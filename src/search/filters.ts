import type { Passage } from '../model/walk.ts';
import type { RecordFacts } from './facts.ts';

/** What can be asked of a record before its text is read. */
export const RECORD_FACETS = ['year', 'organisation', 'level', 'region', 'kind', 'evidence'] as const;
/** What can be asked of a passage. */
export const PASSAGE_FACETS = ['theme', 'place'] as const;
/** Facets of the search, in the order of the address and the page. */
export const FACETS = [...RECORD_FACETS, ...PASSAGE_FACETS] as const;

export type RecordFacet = (typeof RECORD_FACETS)[number];
export type PassageFacet = (typeof PASSAGE_FACETS)[number];
export type FacetName = (typeof FACETS)[number];

/** For each facet the values of which one must hold; all facets together: `{ year: ['2021', '2022'] }`. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** Value of a facet where the source does not settle it. */
export const UNKNOWN = 'unknown';

/** Title, front and headings; running text; tables. */
const PLACES: Record<Passage['place'], 'heading' | 'text' | 'table'> = {
  title: 'heading',
  heading: 'heading',
  opening: 'text',
  text: 'text',
  table: 'table',
};

/** Values a record has under a facet; a region is told with those around it: `湖南省`, `湖南省/岳阳市`. */
export function recordValues(facts: RecordFacts, facet: RecordFacet): string[] {
  if (facet === 'region')
    return facts.region.length === 0
      ? [UNKNOWN]
      : facts.region.map((_, depth) => facts.region.slice(0, depth + 1).join('/'));
  return [String(facts[facet] ?? UNKNOWN)];
}

/** Values a passage has under a facet: all its themes, its kind of place. */
export function passageValues(
  passage: { themes: readonly string[]; place: Passage['place'] },
  facet: PassageFacet,
): readonly string[] {
  return facet === 'theme' ? passage.themes : [PLACES[passage.place]];
}

/** Whether the values of something meet what is chosen of a facet; where nothing is chosen all do. */
export function meets(filters: Filters, facet: FacetName, values: readonly string[]): boolean {
  return filters[facet]?.some((value) => values.includes(value)) ?? true;
}
