import { compareHref, comparePath, href } from '../address.ts';
import { naturalPairs, type PairOf } from '../compare/natural-pairs.ts';
import { levelRank } from '../model/level-order.ts';
import { compareRecords } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { corpus } from './corpus.ts';

/** Two records readers hold against each other, with their names. */
export type NaturalPair = PairOf<NamedRecord>;

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

/** The pairs of the latest years, of one year in the order given. */
export function newestPairs(pairs: readonly NaturalPair[], most: number): NaturalPair[] {
  return pairs.toSorted((a, b) => yearOf(b) - yearOf(a)).slice(0, most);
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
