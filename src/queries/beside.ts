import { href, uptakePath } from '../address.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { countPair, type PairCounts } from './pair-counts.ts';
import { linkPair, type NaturalPair, pairsOf, pairsWithPage } from './pairs.ts';
import { plansWithUptake } from './upper-plans.ts';

/** How another record lies to one: `lastYear` and `nextYear` of the same organisation, further off `earlier`, `later`. */
export type BesidePlace = 'earlier' | 'lastYear' | 'sameYear' | 'nextYear' | 'later' | 'above' | 'peers';

/** A record held against the one whose page it is. */
export interface BesideRow {
  place: BesidePlace;
  before: NamedRecord;
  after: NamedRecord;
  /** Whichever of the two is not the record of the page. */
  other: NamedRecord;
  counts: PairCounts;
  /** Page of the pair, else the comparing page with both on it. */
  href: string;
}

/** What a record is held against. */
export interface Beside {
  rows: BesideRow[];
  /** How many records of lower levels have this one as the nearest above, and their page; null where there are none. */
  lowers: { count: number; href: string | null } | null;
}

/** The natural pairs of a record with their counts: at most one earlier, one later, one above and two peers. */
export async function besideOf(entry: NamedRecord): Promise<Beside> {
  const { rows, lowers } = await besidePairs(entry);
  const counted = rows.map(async ({ pair, ...row }) => ({ ...row, counts: await countPair(pair) }));
  return { rows: await Promise.all(counted), lowers };
}

/** What a record is held against, before anything is compared. */
export interface BesidePairs extends Pick<Beside, 'lowers'> {
  rows: (Omit<BesideRow, 'counts'> & { pair: NaturalPair })[];
}

/** The natural pairs of a record without their counts, which are what takes time. */
async function besidePairs(entry: NamedRecord): Promise<BesidePairs> {
  const { record } = entry;
  const [pairs, withPage] = await Promise.all([pairsOf(record.id), pairsWithPage()]);
  const rows = pickPairs(record.id, pairs).map(({ place, pair }) => {
    const { before, after } = pair;
    const other = before.record.id === record.id ? after : before;
    return { place, pair, before, after, other, href: linkPair(pair, withPage).href };
  });
  const count = lowerPairs(record.id, pairs).length;
  const page = (await plansWithUptake()).has(entry) ? href(uptakePath(record.id)) : null;
  return { rows, lowers: count === 0 ? null : { count, href: page } };
}

/** The pairs of a record with what is below it, in the order given. */
export function lowerPairs(id: string, pairs: readonly NaturalPair[]): NaturalPair[] {
  return pairs.filter(({ kind, before }) => kind === 'above' && before.record.id === id);
}

/** Which of its pairs the page of a record shows: of several of one organisation the one of its kind nearest in year. */
export function pickPairs(
  id: string,
  pairs: readonly NaturalPair[],
): { place: BesidePlace; pair: NaturalPair }[] {
  const years = pairs.filter(({ kind }) => kind === 'years');
  const before = nearest(years.filter((pair) => pair.after.record.id === id));
  const after = nearest(years.filter((pair) => pair.before.record.id === id));
  const above = pairs.find(({ kind, after }) => kind === 'above' && after.record.id === id);
  const peers = pairs.filter(({ kind }) => kind === 'peers').slice(0, 2);
  return [
    ...(before === undefined ? [] : [{ place: placeOf(before, true), pair: before }]),
    ...(after === undefined ? [] : [{ place: placeOf(after, false), pair: after }]),
    ...(above === undefined ? [] : [{ place: 'above' as const, pair: above }]),
    ...peers.map((pair) => ({ place: 'peers' as const, pair })),
  ];
}

function nearest(pairs: NaturalPair[]): NaturalPair | undefined {
  const isOther = ({ before, after }: NaturalPair) => Number(before.record.kind !== after.record.kind);
  return pairs.toSorted((a, b) => isOther(a) - isOther(b) || yearsApart(a) - yearsApart(b))[0];
}

/** Pairs of one organisation have years. */
function yearsApart({ before, after }: NaturalPair): number {
  return (after.record.year ?? 0) - (before.record.year ?? 0);
}

function placeOf(pair: NaturalPair, isBefore: boolean): BesidePlace {
  const years = yearsApart(pair);
  if (years === 0) return 'sameYear';
  if (years === 1) return isBefore ? 'lastYear' : 'nextYear';
  return isBefore ? 'earlier' : 'later';
}
