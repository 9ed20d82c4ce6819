import type { Occurrence } from '../model/campaign.ts';
import type { ListPart } from '../model/list-part.ts';
import { WHOLE } from '../model/shown-places.ts';
import type { Corpus } from './corpus.ts';
import { cutList, findPart, type Listed } from './list-parts.ts';

/** Something with places that are listed on its page, or in parts where they are many. */
export interface Divided {
  /** How many places it stands in. */
  places: number;
  /** The parts of its list, the oldest first; none where its page lists all. */
  parts: () => ListPart[];
  /** The part that lists a record: `2024`; null where the page lists all. */
  partOf: (record: string) => string | null;
}

type Placed = { occurrences: readonly Pick<Occurrence, 'record'>[] };

/** How something with so many places is divided; `holders` are asked for only where they are many, and once. */
export function divide(all: Corpus, of: Placed, places: number, holders: () => readonly Listed[]): Divided {
  const parts = () => (places <= WHOLE ? [] : partsOf(all, of, holders));
  return {
    places,
    parts,
    partOf: (record) => (places <= WHOLE ? null : findPart(all, parts(), record)),
  };
}

const known = new WeakMap<Placed, ListPart[]>();

/** The parts of the list of a thing, the oldest first; none where its page lists all. */
export function partsOf(
  all: Corpus,
  of: Placed,
  holders: () => readonly Listed[] = () => holdersOf(of),
): ListPart[] {
  const parts = known.get(of) ?? cutPlaces(all, holders());
  known.set(of, parts);
  return parts;
}

function cutPlaces(all: Corpus, holders: readonly Listed[]): ListPart[] {
  const sum = holders.reduce((all, { places }) => all + places, 0);
  return sum <= WHOLE ? [] : cutList(all, holders);
}

/** The records that name a thing, with in how many places. */
export function holdersOf({ occurrences }: Placed): Listed[] {
  const counts = new Map<string, number>();
  for (const { record } of occurrences) counts.set(record, (counts.get(record) ?? 0) + 1);
  return [...counts].map(([record, places]) => ({ record, places }));
}
