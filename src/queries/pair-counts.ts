import { type ChangeStatus, type Changes, compareChanges } from '../compare/changes.ts';
import { comparedRecord } from '../compare/compared-record.ts';
import { readyRecord, sharedRuns } from '../compare/shared-runs.ts';
import type { PlanRecord } from '../model/record.ts';
import { lookupOf } from './compare.ts';
import { compareCorpus } from './compare-corpus.ts';
import type { NaturalPair } from './pairs.ts';

/** What the page of a pair counts, and what keeps the counts from saying more. */
export interface PairCounts extends Pick<Changes, 'distance' | 'summary'> {
  /** Names, laws, set phrases by what became of them. */
  changes: Record<ChangeStatus, number>;
  /** Shared passages, formulas left out. */
  shared: number;
}

const counting = new WeakMap<NaturalPair, Promise<PairCounts>>();

/** The counts of a pair; once a build, though both its records show them. */
export function countPair(pair: NaturalPair): Promise<PairCounts> {
  const counts = counting.get(pair) ?? count(pair.before.record, pair.after.record);
  counting.set(pair, counts);
  return counts;
}

async function count(before: PlanRecord, after: PlanRecord): Promise<PairCounts> {
  const { things, distance, summary } = compareChanges(await compareCorpus(), before, after);
  const [a, b] = [ready(before), ready(after)];
  const changes = { carried: 0, reworded: 0, notFound: 0, added: 0 };
  for (const { status } of things) changes[status] += 1;
  return {
    changes,
    shared: sharedRuns(a, b).runs.filter(({ formula }) => !formula).length,
    distance,
    summary,
  };
}

function ready(record: PlanRecord) {
  return readyRecord(comparedRecord(record), lookupOf(record).formulas);
}
