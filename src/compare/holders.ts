import type { CorpusText } from './corpus-text.ts';
import { mix } from './fingerprints.ts';
import type { RepeatedGrams } from './repeated-grams.ts';
import { sharedArray } from './shared-array.ts';

/** Which records hold each repeated gram; lists indexed by the number of the gram. */
export interface Holders {
  /** How many records hold it, and how many full plans. */
  records: Uint32Array;
  fullPlans: Uint32Array;
  /** Its records in order: `lists[starts[gram]]` up to, not including, `lists[starts[gram + 1]]`. */
  starts: Uint32Array;
  lists: Uint32Array;
  /** Two sums over its records: grams with equal sums and counts are held by the same records. */
  sums: readonly [Uint32Array, Uint32Array];
}

/**
 * Lists the records of each gram. Of one in more than `most` records only the first `most` of them are listed.
 * Two passes over the text, each of fixed time a position.
 */
export function listHolders(text: CorpusText, grams: RepeatedGrams, most: number): Holders {
  const size = grams.count + 2;
  const records = sharedArray(size);
  const fullPlans = sharedArray(size);
  const sums = [sharedArray(size), sharedArray(size)] as const;
  eachHolding(text, grams, (gram, record) => {
    records[gram] = (records[gram] as number) + 1;
    if (text.isFullPlan[record]) fullPlans[gram] = (fullPlans[gram] as number) + 1;
    sums[0][gram] = (sums[0][gram] as number) + mix(record + 1);
    sums[1][gram] = (sums[1][gram] as number) + mix(~record);
  });
  const starts = sharedArray(size);
  for (let gram = 1; gram < size; gram += 1) {
    const held = records[gram - 1] as number;
    starts[gram] = (starts[gram - 1] as number) + (held < 2 ? 0 : Math.min(held, most));
  }
  const lists = sharedArray(starts[size - 1] as number);
  const next = starts.slice();
  eachHolding(text, grams, (gram, record) => {
    const at = next[gram] as number;
    if (at === starts[gram + 1]) return;
    lists[at] = record;
    next[gram] = at + 1;
  });
  return { records, fullPlans, starts, lists, sums };
}

/** Every gram of every record, once a record, in the order of records. */
function eachHolding(
  text: CorpusText,
  { numbers, count }: RepeatedGrams,
  visit: (gram: number, record: number) => void,
): void {
  const seenIn = new Uint32Array(count + 1);
  for (let record = 0; record < text.ids.length; record += 1) {
    const to = text.from[record + 1] as number;
    for (let at = text.from[record] as number; at < to; at += 1) {
      const gram = numbers[at] as number;
      if (gram === 0 || seenIn[gram] === record + 1) continue;
      seenIn[gram] = record + 1;
      visit(gram, record);
    }
  }
}
