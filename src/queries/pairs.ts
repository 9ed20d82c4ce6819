import { compareHref, comparePath, href } from '../address.ts';
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

/** Where two records can be seen side by side. */
export interface PairLink {
  href: string;
  /** Whether it is a page of their own, where each shared passage has its anchor. */
  isOwnPage: boolean;
}

/** Says for a record where it is held against another: on the page of the pair, else on the comparing page. */
export async function pairLinks(record: PlanRecord): Promise<(other: PlanRecord) => PairLink> {
  const pages = new Map<string, PairLink>();
  for (const { before, after } of await pairsOf(record.id)) {
    const other = before.record.id === record.id ? after : before;
    const page = href(comparePath(before.record.id, after.record.id));
    pages.set(other.record.id, { href: page, isOwnPage: true });
  }
  return (other) => {
    const [newer, older] = [record, other].sort(compareRecords) as [PlanRecord, PlanRecord];
    return pages.get(other.id) ?? { href: compareHref([older.id, newer.id]), isOwnPage: false };
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
