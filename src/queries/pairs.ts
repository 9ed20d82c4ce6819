import { compareHref, comparePath, href } from '../address.ts';
import { levelRank } from '../model/level-order.ts';
import { compareRecords, compareText, compareWithinYear } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { findNeighbours } from './neighbours.ts';

/** Why two records have a page of their own: one organisation over the years, a level and the one above, peers. */
export type PairKind = 'years' | 'above' | 'peers';

/** Two records readers hold against each other: `before` is the earlier, the upper, or the first by place. */
export interface NaturalPair {
  before: NamedRecord;
  after: NamedRecord;
  kind: PairKind;
}

let pairing: Promise<NaturalPair[]> | undefined;

/** The natural pairs of the corpus, found once per build. */
export function allPairs(): Promise<NaturalPair[]> {
  pairing ??= corpus().then(naturalPairs);
  return pairing;
}

let grouping: Promise<Map<string, NaturalPair[]>> | undefined;

/** The natural pairs a record is part of: with what came before and after, above, below and beside it. */
export async function pairsOf(id: string): Promise<NaturalPair[]> {
  grouping ??= allPairs().then((pairs) => {
    const of = new Map<string, NaturalPair[]>();
    for (const pair of pairs) {
      for (const { record } of [pair.before, pair.after]) {
        const list = of.get(record.id);
        if (list === undefined) of.set(record.id, [pair]);
        else list.push(pair);
      }
    }
    return of;
  });
  return (await grouping).get(id) ?? [];
}

/**
 * How many natural pairs have a page, in each language: one takes as long as twenty pages of sources, and the comparing
 * page lays any two records beside each other.
 */
const PAIR_PAGES = 500;

let choosing: Promise<ReadonlySet<NaturalPair>> | undefined;

/** The natural pairs that have a page of their own. */
export function pairsWithPage(): Promise<ReadonlySet<NaturalPair>> {
  choosing ??= allPairs().then((pairs) => new Set(choosePairs(pairs, PAIR_PAGES)));
  return choosing;
}

/** The first of the pairs: those of upper levels before others, of these the newest; all of them where they are few. */
export function choosePairs(pairs: readonly NaturalPair[], most: number): NaturalPair[] {
  if (pairs.length <= most) return [...pairs];
  const rank = ({ before, after }: NaturalPair) =>
    levelRank(before.record.level) + levelRank(after.record.level);
  return pairs.toSorted((a, b) => rank(a) - rank(b) || yearOf(b) - yearOf(a)).slice(0, most);
}

/** The later year of a pair; 0 where neither is known. */
export function yearOf({ before, after }: NaturalPair): number {
  return Math.max(before.record.year ?? 0, after.record.year ?? 0);
}

/** Where two records can be seen side by side. */
export interface PairLink {
  href: string;
  /** Whether it is a page of their own, where each shared passage has its anchor. */
  isOwnPage: boolean;
}

/** Where a natural pair is held against each other: on its page where it is one of those, else on the comparing page. */
export function linkPair(pair: NaturalPair, withPage: ReadonlySet<NaturalPair>): PairLink {
  const [before, after] = [pair.before.record.id, pair.after.record.id];
  const isOwnPage = withPage.has(pair);
  return { href: isOwnPage ? href(comparePath(before, after)) : compareHref([before, after]), isOwnPage };
}

/** Says for a record where it is held against another: on the page of the pair, else on the comparing page. */
export async function pairLinks(record: PlanRecord): Promise<(other: PlanRecord) => PairLink> {
  const withPage = await pairsWithPage();
  const links = new Map<string, PairLink>();
  for (const pair of await pairsOf(record.id)) {
    const other = pair.before.record.id === record.id ? pair.after : pair.before;
    links.set(other.record.id, linkPair(pair, withPage));
  }
  return (other) => {
    const [newer, older] = [record, other].sort(compareRecords) as [PlanRecord, PlanRecord];
    return links.get(other.id) ?? { href: compareHref([older.id, newer.id]), isOwnPage: false };
  };
}

/**
 * At most four pairs a record, so that they grow with the records: with the next record of its organisation, with
 * the organisation's earlier plan, with the plan above, and with the next of its peers of the year in order of
 * place. Each pair once, under the first reason that fits.
 */
export function naturalPairs(all: Corpus): NaturalPair[] {
  const pairs = new Map<string, NaturalPair>();
  const add = (
    before: NamedRecord | null | undefined,
    after: NamedRecord | null | undefined,
    kind: PairKind,
  ) => {
    if (!before || !after || before === after) return;
    const key = [before.record.id, after.record.id].sort(compareText).join(' ');
    if (!pairs.has(key)) pairs.set(key, { before, after, kind });
  };
  for (const entries of all.recordsOf.values()) {
    const chain = entries.filter(({ record }) => record.year !== null).toReversed();
    for (const [i, entry] of chain.entries()) add(entry, chain[i + 1], 'years');
  }
  for (const entry of all.recordById.values()) {
    if (entry.record.kind !== 'plan') continue;
    const { earlier, above } = findNeighbours(all, entry);
    add(earlier, entry, 'years');
    add(above, entry, 'above');
  }
  for (const entries of peerGroups(all)) {
    for (const [i, entry] of entries.entries()) add(entry, entries[i + 1], 'peers');
    if (entries.length > 2) add(entries[0], entries.at(-1), 'peers');
  }
  return [...pairs.values()];
}

/** Records of one year and kind by organisations of one level under one parent, in order of place. */
function peerGroups(all: Corpus): NamedRecord[][] {
  const placed = [...all.recordById.values()].filter(
    ({ record }) => record.year !== null && record.level !== null && record.organisation !== null,
  );
  const groups = Map.groupBy(placed, ({ record }) => {
    const parent = all.organisationById.get(record.organisation ?? '')?.parent ?? '';
    return [parent, record.level, record.year, record.kind].join(' ');
  });
  return [...groups.values()].map((entries) => entries.sort((a, b) => compareWithinYear(a.record, b.record)));
}
