import type { CompareIndex } from '../../../src/compare/compare-index.ts';
import { openComparer } from '../../../src/compare/comparer.ts';
import type { CorpusRecord } from '../../../src/compare/corpus-text.ts';
import type { FoundPair } from '../../../src/compare/similar-pairs.ts';
import { openPacked } from '../../../src/store/packed.ts';

/** What a thread is given. */
export interface CompareJob {
  index: CompareIndex;
  /** File with the texts of the records. */
  texts: string;
  /** How many similar pairs are looked for. */
  most: number;
  /** One entry, in shared memory: number of the next record that no thread has taken. */
  next: Int32Array;
}

/** What a thread says: entries as JSON, some at a time, and in the end the pairs that share most. */
export type CompareNews = { entries: [id: string, json: string][] } | { pairs: FoundPair[] };

/** Records taken at a time: few enough that all threads end together. */
const TAKEN = 32;

/** Compares records until none is left that another thread has not taken. */
export function compareSome(
  { index, texts, most, next }: CompareJob,
  say: (news: CompareNews) => void,
): void {
  const comparer = openComparer(index, most);
  const packed = openPacked<CorpusRecord>(texts);
  const { ids } = index.text;
  const take = () => Atomics.add(next, 0, TAKEN);
  for (let from = take(); from < ids.length; from = take()) {
    const taken = ids.slice(from, from + TAKEN);
    say({
      entries: taken.map((id) => [id, JSON.stringify(comparer.compare(packed.read(id) as CorpusRecord))]),
    });
  }
  say({ pairs: comparer.pairs() });
}
