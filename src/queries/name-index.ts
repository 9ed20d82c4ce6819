import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import type { CampaignHead } from '../model/heads.ts';
import type { NameKind } from '../model/name-kinds.ts';
import { mainThemes } from '../model/node-themes.ts';
import { compareText } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import { countSeen, type Seen } from '../model/seen.ts';
import { type Corpus, corpus } from './corpus.ts';
import type { Listed } from './list-parts.ts';
import { openPlaces, thingHeads } from './stored.ts';
import { type Divided, divide, holdersOf } from './thing-parts.ts';

/** A family of names, a law or a set phrase, with when it is seen. */
export type NamedThing = {
  seen: Seen;
  name: string;
  kind: NameKind;
  /** The records that name it, with in how many places. */
  holders: () => readonly Listed[];
} & Divided &
  ({ type: 'campaign'; of: Campaign } | { type: 'law'; of: Law } | { type: 'formula'; of: Formula });

/** One place of a thing. */
export interface NamedPlace {
  thing: NamedThing;
  occurrence: Occurrence;
}

/** Everything with a page or place of its own, and where it stands. */
export interface NameIndex {
  things: NamedThing[];
  /** By id of the record; read when it is asked for. */
  placesOf: { get(record: string): NamedPlace[] | undefined };
  /** The things of a record's places in the order of these, for which nothing is read. */
  thingsIn: (record: string) => NamedThing[];
  /** By the first year something is seen. */
  firstIn: Map<number, NamedThing[]>;
  /** By the main theme of the items it stands in; each thing once a theme. */
  underTheme: Map<string, NamedThing[]>;
}

let indexing: Promise<NameIndex> | undefined;

/** The index of names, built once per build from what was counted before it. */
export function nameIndex(): Promise<NameIndex> {
  indexing ??= openNames();
  return indexing;
}

async function openNames(): Promise<NameIndex> {
  const [all, heads] = await Promise.all([corpus(), thingHeads()]);
  const counts = [...byId(heads.campaigns), ...byId(heads.laws), ...byId(heads.formulas)];
  const { numbersIn, placesIn } = openPlaces();
  let holding: HoldersOf | undefined;
  const things = nameThings(all, counts, (number) => {
    holding ??= invert(all, counts.length, numbersIn);
    return holding(number);
  });
  const thingsIn = (record: string) => numbersIn(record).map((number) => things[number] as NamedThing);
  return {
    ...groupThings(things, counts),
    thingsIn,
    placesOf: {
      get: (record) => {
        const named = thingsIn(record);
        return placesIn(record).map((occurrence, i) => ({ thing: named[i] as NamedThing, occurrence }));
      },
    },
  };
}

type HoldersOf = (number: number) => Listed[];

/** Finds the records of each thing: of each the numbers of its records, with how often it stands there, are held. */
function invert(
  { plans }: Corpus,
  things: number,
  numbersIn: (record: string) => readonly number[],
): HoldersOf {
  const held: number[][] = Array.from({ length: things }, () => []);
  for (const [i, { id }] of plans.entries()) {
    for (const number of numbersIn(id)) {
      const of = held[number] as number[];
      // The places of a thing in a record stand together: what was told last is the record, or another one's.
      if (of.at(-2) === i) of[of.length - 1] = (of.at(-1) as number) + 1;
      else of.push(i, 1);
    }
  }
  return (number) => {
    const of = held[number] ?? [];
    return Array.from({ length: of.length / 2 }, (_, at) => ({
      record: (plans[of[2 * at] as number] as PlanRecord).id,
      places: of[2 * at + 1] as number,
    }));
  };
}

const byId = <T extends { id: string }>(heads: readonly T[]) =>
  heads.toSorted((a, b) => compareText(a.id, b.id));

/** Indexes the families, laws and formulas of a corpus that stands in memory whole. */
export function indexNames(all: Corpus): NameIndex {
  const themesIn = new Map([...all.recordById].map(([id, { record }]) => [id, mainThemes(record)]));
  const recordOf = (id: string) => all.recordById.get(id)?.record;
  const named: { occurrences: Occurrence[] }[] = [...all.campaigns, ...all.laws, ...all.formulas];
  const counts = named.map(({ occurrences }) => ({
    seen: countSeen(recordOf, occurrences),
    places: occurrences.length,
    under: [...new Set(occurrences.flatMap(({ record, node }) => themesIn.get(record)?.get(node) ?? []))],
  }));
  const things = nameThings(all, counts, (number) => holdersOf(named[number] as (typeof named)[number]));
  const placesOf = new Map<string, NamedPlace[]>();
  for (const thing of things) {
    for (const occurrence of thing.of.occurrences) push(placesOf, occurrence.record, { thing, occurrence });
  }
  const thingsIn = (record: string) => (placesOf.get(record) ?? []).map(({ thing }) => thing);
  return { ...groupThings(things, counts), placesOf, thingsIn };
}

/** What is counted of a thing before its pages are drawn. */
type ThingCounts = Pick<CampaignHead, 'seen' | 'places' | 'under'>;

/** The things of a corpus, families before laws before set phrases, with their counts in the same order. */
function nameThings(all: Corpus, counts: readonly ThingCounts[], holdersOf: HoldersOf): NamedThing[] {
  const { campaigns, laws, formulas } = all;
  const named = [
    ...campaigns.map((of) => ({ type: 'campaign' as const, of, name: of.name, kind: of.kind })),
    ...laws.map((of) => ({ type: 'law' as const, of, name: of.short, kind: lawKind(of) })),
    ...formulas.map((of) => ({ type: 'formula' as const, of, name: of.text, kind: 'formula' as const })),
  ];
  return named.map((thing, i) => {
    const { seen, places } = counts[i] as ThingCounts;
    const holders = () => holdersOf(i);
    return { ...thing, seen, holders, ...divide(all, thing.of, places, holders) };
  });
}

/** Statutes and regulations are law; what else stands in 《 》 is a document. */
function lawKind({ kind }: Law): NameKind {
  return kind === 'statute' || kind === 'regulation' || kind === 'local-regulation' ? 'law' : 'document';
}

function groupThings(
  things: NamedThing[],
  counts: readonly ThingCounts[],
): Pick<NameIndex, 'things' | 'firstIn' | 'underTheme'> {
  const firstIn = new Map<number, NamedThing[]>();
  const underTheme = new Map<string, NamedThing[]>();
  for (const [i, thing] of things.entries()) {
    if (thing.seen.years !== null) push(firstIn, thing.seen.years[0], thing);
    for (const theme of counts[i]?.under ?? []) push(underTheme, theme, thing);
  }
  return { things, firstIn, underTheme };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
