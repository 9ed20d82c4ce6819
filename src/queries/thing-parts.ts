import type { Occurrence } from '../model/campaign.ts';
import type { ListPart } from '../model/list-part.ts';
import { WHOLE } from '../model/shown-places.ts';
import type { Corpus } from './corpus.ts';
import { cutList, findPart } from './list-parts.ts';

/** Something with places that are listed on its page, or in parts where they are many. */
export interface Divided {
  /** How many places it stands in. */
  places: number;
  /** The part that lists a record: `2024`; null where the page lists all. */
  partOf: (record: string) => string | null;
}

type Placed = { occurrences: readonly Pick<Occurrence, 'record'>[] };

/** How something with so many places is divided; its places are read only where they are many, and once. */
export function divide(all: Corpus, of: Placed, places: number): Divided {
  return {
    places,
    partOf: (record) => (places <= WHOLE ? null : findPart(all, partsOf(all, of), record)),
  };
}

const known = new WeakMap<Placed, ListPart[]>();

/** The parts of the list of a thing, the oldest first; none where its page lists all. */
export function partsOf(all: Corpus, of: Placed): ListPart[] {
  const parts = known.get(of) ?? cutPlaces(all, of.occurrences);
  known.set(of, parts);
  return parts;
}

function cutPlaces(all: Corpus, occurrences: Placed['occurrences']): ListPart[] {
  if (occurrences.length <= WHOLE) return [];
  const counts = new Map<string, number>();
  for (const { record } of occurrences) counts.set(record, (counts.get(record) ?? 0) + 1);
  return cutList(
    all,
    [...counts].map(([record, places]) => ({ record, places })),
  );
}
