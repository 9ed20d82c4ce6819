import type { NameLine } from '../charts/name-line.ts';
import { type ListPart, readingOrder } from '../model/list-part.ts';
import { isSeenOnce, NEWEST, WHOLE } from '../model/shown-places.ts';
import { type Corpus, corpus, type ThingSentences } from './corpus.ts';
import { findPart, type OpenPart, openPart } from './list-parts.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { drawNameLine } from './name-line.ts';
import {
  firstOccurrences,
  type GivenOccurrence,
  groupOccurrences,
  type NumberedOccurrence,
  type OccurrenceRecord,
  type OccurrenceYear,
  putInSentences,
} from './occurrences.ts';
import { partsOf } from './thing-parts.ts';

type ThingType = NamedThing['type'];
type OfType<T extends ThingType> = Extract<NamedThing, { type: T }>;

let finding: Promise<Map<string, NamedThing>> | undefined;

/** One family, law or set phrase with when it is seen; throws where there is none of that id. */
export async function findThing<T extends ThingType>(type: T, id: string): Promise<OfType<T>> {
  finding ??= nameIndex().then(
    ({ things }) => new Map(things.map((thing) => [`${thing.type} ${thing.of.id}`, thing])),
  );
  const thing = (await finding).get(`${type} ${id}`);
  if (thing === undefined) throw new Error(`no ${type} ${id} in content`);
  return thing as OfType<T>;
}

/** Where something stands: its line, its sentences, and the parts that list them where they are many. */
export interface ThingPlaces {
  /** The record it stands in, where that is a single one; then it has no line. */
  once: OccurrenceRecord | null;
  line: NameLine | null;
  /** All places in their sentences, or the newest where there are parts. */
  years: OccurrenceYear[];
  /** As they are read; none where all places stand on the page. */
  parts: ListPart[];
  /** Where the places of a record are listed. */
  recordHref: (record: string) => string;
}

type Placed = { occurrences: GivenOccurrence[] };

/** Describes where something stands; `pathTo` makes the address of an anchor on a part. */
export function describePlaces(
  all: Corpus,
  of: Placed,
  thing: ThingSentences,
  pathTo: (anchor: string, part: string) => string,
): ThingPlaces {
  const parts = partsOf(all, of);
  const grouped = groupOccurrences(all, of.occurrences);
  const sentences = all.sentencesOf(thing);
  if (parts.length === 0) {
    const years = putInSentences(grouped, sentences);
    const holders = new Set(of.occurrences.map(({ record }) => record));
    const isOnce = isSeenOnce(holders.size, of.occurrences.length);
    const once = isOnce ? (years[0]?.groups[0]?.records[0] ?? null) : null;
    const line = once === null ? drawNameLine(all, grouped) : null;
    return { once, line, years, parts, recordHref: (record) => `#${record}` };
  }
  const placeHref = (anchor: string, record: string) => pathTo(anchor, findPart(all, parts, record) ?? '');
  return {
    once: null,
    line: drawNameLine(all, grouped, {
      placeHref,
      groupHref: (id, year) => groupPlace(parts, pathTo, id, year),
    }),
    years: putInSentences(firstOccurrences(grouped, NEWEST), sentences),
    parts: readingOrder(parts),
    recordHref: (record) => placeHref(record, record),
  };
}

/** A cell leads to its records where one part holds its year, else to the parts of that year. */
function groupPlace(
  parts: readonly ListPart[],
  pathTo: (anchor: string, part: string) => string,
  id: string,
  year: number | null,
): string {
  const rank = (of: number | null) => of ?? Number.POSITIVE_INFINITY;
  const own = parts.filter(
    ({ years: [first, last] }) => rank(first) <= rank(year) && rank(year) <= rank(last),
  );
  const [only] = own;
  return own.length === 1 && only !== undefined ? pathTo(id, only.slug) : `#y${year ?? 'undated'}`;
}

/** A part of the list of a thing. */
export interface ThingPart<T extends ThingType> {
  thing: OfType<T>;
  open: OpenPart;
  /** What it lists, the newest first. */
  years: OccurrenceYear<NumberedOccurrence>[];
}

/** The parts of all long lists of one type of thing: `minfadian`, `2024`. */
export async function thingPartIds(type: ThingType): Promise<{ id: string; part: string }[]> {
  const { things } = await nameIndex();
  const long = things.filter((thing) => thing.type === type && thing.places > WHOLE);
  return long.flatMap(({ of, parts }) => parts().map(({ slug }) => ({ id: of.id, part: slug })));
}

let last: { of: NamedThing['of']; years: Map<string, OccurrenceYear<NumberedOccurrence>[]> } | undefined;

/** A part of the list of a thing; throws where there is none of that name. */
export async function thingPart<T extends ThingType>(
  type: T,
  id: string,
  slug: string,
): Promise<ThingPart<T>> {
  const all = await corpus();
  const thing = await findThing(type, id);
  const parts = thing.parts();
  // The parts of a thing are drawn one after the other: what was grouped for the first serves them all.
  if (last?.of !== thing.of) last = { of: thing.of, years: groupParts(all, thing.of, parts) };
  return { thing, open: openPart(parts, slug), years: last.years.get(slug) ?? [] };
}

/** What each part of a thing lists. */
export function groupParts(
  all: Corpus,
  of: Placed,
  parts: readonly ListPart[],
): Map<string, OccurrenceYear<NumberedOccurrence>[]> {
  const bySlug = Map.groupBy(of.occurrences, ({ record }) => findPart(all, parts, record) ?? '');
  return new Map([...bySlug].map(([slug, own]) => [slug, groupOccurrences(all, own)]));
}
