import { type CompareIndex, maskRecord } from './compare-index.ts';
import { isOwn, ownBefore } from './formula-mask.ts';

/** A record of an index whose runs are counted against those of others. */
export interface RunRecord {
  /** For each position of its key the number of the ten characters there; 0 for such as stand nowhere else. */
  grams: Uint32Array;
  /** See `ownBefore`. */
  own: Uint32Array;
}

/** Makes a record of an index ready, by its number there. */
export function runRecord(index: CompareIndex, number: number): RunRecord {
  const { from } = index.text;
  return {
    grams: index.grams.subarray(from[number], from[number + 1]),
    own: ownBefore(maskRecord(index, number)),
  };
}

/**
 * Counts the runs of two records of an index that are more than formula: as many as `sharedRuns` finds. Equal numbers are
 * equal characters, so that none of them is read. Time grows with both records and the pairs of places that are alike.
 */
export function openRunCounter({ holders }: CompareIndex): (a: RunRecord, b: RunRecord) => number {
  /** By gram the last place of it in the first record, from 1; by place the one before. All 0 between two countings. */
  const last = new Uint32Array(holders.records.length);
  let before = new Uint32Array(0);

  function enter({ grams }: RunRecord): void {
    if (before.length < grams.length) before = new Uint32Array(grams.length * 2);
    for (let at = 0; at < grams.length; at += 1) {
      const gram = grams[at] as number;
      if (gram === 0) continue;
      before[at] = last[gram] as number;
      last[gram] = at + 1;
    }
  }

  return (a, b) => {
    enter(a);
    let count = 0;
    for (let at = 0; at < b.grams.length; at += 1) {
      const gram = b.grams[at] as number;
      if (gram === 0) continue;
      for (let place = last[gram] as number; place !== 0; place = before[place - 1] as number)
        if (isRunFrom(a, place - 1, b, at)) count += 1;
    }
    for (const gram of a.grams) last[gram] = 0;
    return count;
  };
}

/** Whether a run of two records begins at a pair of alike places, and is more than formula. */
function isRunFrom(a: RunRecord, atA: number, b: RunRecord, atB: number): boolean {
  const gramBefore = a.grams[atA - 1];
  if (gramBefore !== undefined && gramBefore !== 0 && gramBefore === b.grams[atB - 1]) return false;
  for (let i = 0; a.grams[atA + i] === b.grams[atB + i]; i += 1) {
    if (!a.grams[atA + i]) return false;
    if (isOwn(a.own, atA + i) || isOwn(b.own, atB + i)) return true;
  }
  return false;
}
