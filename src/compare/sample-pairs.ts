import type { CompareIndex } from './compare-index.ts';
import { openComparer } from './comparer.ts';
import type { ComparedRecord } from './key.ts';
import { describePairs, type SimilarPair } from './similar-pairs.ts';

/** For tests: the most similar pairs of an index, all its records compared in one go. */
export function similarPairsOf(
  index: CompareIndex,
  records: readonly ComparedRecord[],
  most = 50,
): SimilarPair[] {
  const comparer = openComparer(index, most);
  for (const record of records) comparer.compare(record);
  return describePairs(index, comparer.pairs(), most);
}
