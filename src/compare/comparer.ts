import type { CompareIndex } from './compare-index.ts';
import { type Elsewhere, openElsewhere } from './find-elsewhere.ts';
import type { ComparedRecord } from './key.ts';
import { type Lookup, lookUp } from './look-up.ts';
import { collectPairs, type FoundPair } from './similar-pairs.ts';

/** What the corpus tells of one record. */
export interface ComparedEntry {
  lookup: Lookup;
  /** For each noted passage where the first records of its note have it, nearest first. */
  elsewhere: [passage: string, places: Elsewhere[]][];
}

/** Which records an entry names, by their ids: pages name them too, and are drawn again when one is called otherwise. */
export interface NotedRecords {
  /** Those that have passages of it, each once. */
  beside: string[];
  /** Those that share most with it. */
  similar: string[];
}

/** Compares records of one index with all others. */
export interface Comparer {
  compare(record: ComparedRecord): ComparedEntry;
  /** Of the records compared so far the pairs that share most; see `PairCollector`. */
  pairs(): FoundPair[];
}

/** Opens an index; `most` pairs are collected. */
export function openComparer(index: CompareIndex, most: number): Comparer {
  const elsewhere = openElsewhere(index);
  const collector = collectPairs(most);
  return {
    compare(record) {
      const lookup = lookUp(index, record, collector.add);
      return { lookup, elsewhere: [...elsewhere(record, lookup.notes)] };
    },
    pairs: collector.pairs,
  };
}
