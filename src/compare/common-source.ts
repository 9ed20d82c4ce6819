import { countMarked, type KeyedRecord, ownCoverage } from './shared-runs.ts';

/** What two peers share, and how much of it the levels above have. */
export interface CommonSource {
  /** Characters of the first that stand in the second too, formulas left out. */
  shared: number;
  /** How many of those stand in a record of a level above as well. */
  above: number;
  /** Whether much is shared that nothing collected above explains: 可能同源于未收录的上级文件, an inference. */
  suggestsUnseen: boolean;
}

/** Two sentences or so; less is wording of the trade. */
const MUCH = 100;

/**
 * Asks where the wording two peers share may come from. `above` are the records of the levels above that are not
 * younger than the peers; what to take is for the caller. An unseen source is suggested where at least 100
 * characters are shared and less than half of them stand above.
 */
export function commonSource(a: KeyedRecord, b: KeyedRecord, above: readonly KeyedRecord[]): CommonSource {
  const shared = ownCoverage(a, b);
  const explained = new Uint8Array(shared.length);
  for (const upper of above) {
    ownCoverage(a, upper).forEach((is, at) => {
      if (is === 1 && shared[at] === 1) explained[at] = 1;
    });
  }
  const counts = { shared: countMarked(shared), above: countMarked(explained) };
  return { ...counts, suggestsUnseen: counts.shared >= MUCH && counts.above * 2 < counts.shared };
}
