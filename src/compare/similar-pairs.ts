import type { CompareIndex } from './compare-index.ts';
import { codesOf } from './corpus-text.ts';
import { BORDER } from './key.ts';
import { type Holding, openWeigher } from './weigh.ts';

/** Two records that share text; `a` was indexed before `b`. */
export interface SimilarPair {
  a: string;
  b: string;
  /** Characters of each that stand in the other too, formulas left out: the same as `sharedRuns` counts. */
  inA: number;
  inB: number;
  /** Characters of each, blanks and quote marks left out. */
  lengthA: number;
  lengthB: number;
}

/** Two records by their numbers, and the characters that the one shares with the other. */
export interface FoundPair {
  a: number;
  b: number;
  characters: number;
}

/** Collects the pairs that share most; records may be weighed in several threads and their pairs put together. */
export interface PairCollector {
  /** Takes what other records hold of a record. */
  add(record: number, holding: Holding): void;
  /** Takes pairs that another has collected. */
  merge(pairs: readonly FoundPair[]): void;
  /** The greatest first, ties by the order of records; a pair stands twice where both its records were weighed. */
  pairs(): FoundPair[];
}

/** Opens a collector of the `most` greatest pairs. */
export function collectPairs(most: number): PairCollector {
  // A pair can be found from both sides, so twice as many are kept.
  const kept = most * 2;
  let found: FoundPair[] = [];
  let least = 0;

  function cut(): void {
    found = found.sort(byWeight).slice(0, kept);
    if (found.length === kept) least = found.at(-1)?.characters ?? 0;
  }

  return {
    add(record, { records, characters }) {
      for (let i = 0; i < records.length; i += 1) {
        const other = records[i] as number;
        const weight = characters[i] as number;
        if (weight < least) continue;
        found.push({ a: Math.min(record, other), b: Math.max(record, other), characters: weight });
      }
      if (found.length > kept * 8) cut();
    },
    merge(pairs) {
      found.push(...pairs);
    },
    pairs() {
      cut();
      return found;
    },
  };
}

function byWeight(one: FoundPair, other: FoundPair): number {
  return other.characters - one.characters || one.a - other.a || one.b - other.b;
}

/** Describes the pairs a collector has found, each once. */
export function describePairs(index: CompareIndex, found: readonly FoundPair[], most: number): SimilarPair[] {
  const unique = new Map(found.map(({ a, b }) => [`${a} ${b}`, { a, b }] as const));
  return [...unique.values()].slice(0, most).map(({ a, b }) => describePair(index, a, b));
}

function charactersIn(index: CompareIndex, record: number, other: number): number {
  const weigher = openWeigher(index, record);
  weigher.weigh(0, weigher.mask.length);
  const { records, characters } = weigher.total();
  return characters[records.indexOf(other)] ?? 0;
}

function describePair(index: CompareIndex, a: number, b: number): SimilarPair {
  return {
    a: index.text.ids[a] as string,
    b: index.text.ids[b] as string,
    inA: charactersIn(index, a, b),
    inB: charactersIn(index, b, a),
    lengthA: lengthOf(index, a),
    lengthB: lengthOf(index, b),
  };
}

function lengthOf({ text }: CompareIndex, record: number): number {
  return codesOf(text, record).reduce((sum, code) => sum + (code === BORDER ? 0 : 1), 0);
}
