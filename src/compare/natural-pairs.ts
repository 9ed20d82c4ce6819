import { compareText, compareWithinYear } from '../model/order.ts';
import { earlierPlan, type PlacedCorpus, type PlacedRecord, planAbove } from './nearest-plans.ts';

/** Why two records have a page of their own: one organisation over the years, a level and the one above, peers. */
export type PairKind = 'years' | 'above' | 'peers';

/** Two records readers hold against each other: `before` is the earlier, the upper, or the first by place. */
export interface PairOf<R> {
  before: R;
  after: R;
  kind: PairKind;
}

/** Key of a pair among all: the ids of its records. */
export function pairKey({ before, after }: Pick<PairOf<PlacedRecord>, 'before' | 'after'>): string {
  return `${before.record.id} ${after.record.id}`;
}

/**
 * At most four pairs a record, so that they grow with the records: with the next record of its organisation, with
 * the organisation's earlier plan, with the plan above, and with the next of its peers of the year in order of
 * place. Each pair once, under the first reason that fits.
 */
export function naturalPairs<R extends PlacedRecord>(all: PlacedCorpus<R>): PairOf<R>[] {
  const pairs = new Map<string, PairOf<R>>();
  const add = (before: R | null | undefined, after: R | null | undefined, kind: PairKind) => {
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
    add(earlierPlan(all, entry), entry, 'years');
    add(planAbove(all, entry), entry, 'above');
  }
  for (const entries of peerGroups(all)) {
    for (const [i, entry] of entries.entries()) add(entry, entries[i + 1], 'peers');
    if (entries.length > 2) add(entries[0], entries.at(-1), 'peers');
  }
  return [...pairs.values()];
}

/** Records of one year and kind by organisations of one level under one parent, in order of place. */
function peerGroups<R extends PlacedRecord>(all: PlacedCorpus<R>): R[][] {
  const placed = [...all.recordById.values()].filter(
    ({ record }) => record.year !== null && record.level !== null && record.organisation !== null,
  );
  const groups = Map.groupBy(placed, ({ record }) => {
    const parent = all.organisationById.get(record.organisation ?? '')?.parent ?? '';
    return [parent, record.level, record.year, record.kind].join(' ');
  });
  return [...groups.values()].map((entries) => entries.sort((a, b) => compareWithinYear(a.record, b.record)));
}
