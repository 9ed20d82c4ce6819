import type { SimilarPair } from '../compare/similar-pairs.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { similarPairs } from './compare.ts';
import { corpus } from './corpus.ts';
import { allPairs, type NaturalPair, type PairKind } from './pairs.ts';

/** How many natural pairs the page lists; the rest is found by organisation and year. */
const PAIRS_LISTED = 60;
const KINDS: readonly PairKind[] = ['years', 'above', 'peers'];

/** Two records that share much. */
export interface ListedSimilar extends SimilarPair {
  first: NamedRecord;
  second: NamedRecord;
  /** Whether they have a page of their own, and under which order; null where only the desk shows them. */
  page: { before: string; after: string } | null;
}

/** What `/compare/` offers before one has chosen. */
export interface CompareStart {
  pairs: { kind: PairKind; pairs: NaturalPair[] }[];
  /** Pairs listed, and pairs there are. */
  listed: number;
  total: number;
  similar: ListedSimilar[];
}

/** The newest natural pairs by kind and the most similar pairs of the corpus. */
export async function compareStart(): Promise<CompareStart> {
  const [{ recordById }, all, similar] = await Promise.all([corpus(), allPairs(), similarPairs()]);
  const newest = all.toSorted((a, b) => yearOf(b) - yearOf(a)).slice(0, PAIRS_LISTED);
  const pages = new Map(all.map((pair) => [keyOf(pair.before.record.id, pair.after.record.id), pair]));
  return {
    pairs: KINDS.map((kind) => ({ kind, pairs: newest.filter((pair) => pair.kind === kind) })).filter(
      ({ pairs }) => pairs.length > 0,
    ),
    listed: newest.length,
    total: all.length,
    similar: similar.flatMap((pair): ListedSimilar[] => {
      const [first, second] = [recordById.get(pair.a), recordById.get(pair.b)];
      if (first === undefined || second === undefined) return [];
      const page = pages.get(keyOf(pair.a, pair.b));
      const ends = page && { before: page.before.record.id, after: page.after.record.id };
      return [{ ...pair, first, second, page: ends ?? null }];
    }),
  };
}

function yearOf({ before, after }: NaturalPair): number {
  return Math.max(before.record.year ?? 0, after.record.year ?? 0);
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
