import type { PairKind } from '../compare/natural-pairs.ts';
import type { SimilarPair } from '../compare/similar-pairs.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { similarPairs } from './compare.ts';
import { corpus } from './corpus.ts';
import { allPairs, linkPair, type NaturalPair, newestPairs, pairLinks, pairsWithPage } from './pairs.ts';

/** How many natural pairs the page lists; the others are linked by the pages of organisations and plans. */
const PAIRS_LISTED = 60;
const KINDS: readonly PairKind[] = ['years', 'above', 'peers'];

/** A natural pair and where it is seen side by side. */
export interface ListedPair extends NaturalPair {
  href: string;
}

/** Two records that share much, and where they are seen side by side. */
export interface ListedSimilar extends SimilarPair {
  first: NamedRecord;
  second: NamedRecord;
  href: string;
}

/** What `/compare/` offers before one has chosen. */
export interface CompareStart {
  pairs: { kind: PairKind; pairs: ListedPair[] }[];
  /** Pairs listed, and pairs there are. */
  listed: number;
  total: number;
  similar: ListedSimilar[];
}

/** The newest natural pairs that have a page, by kind, and the most similar pairs of the corpus. */
export async function compareStart(): Promise<CompareStart> {
  const [{ recordById }, all, withPage] = await Promise.all([corpus(), allPairs(), pairsWithPage()]);
  const chosen = newestPairs([...withPage], PAIRS_LISTED);
  const newest = chosen.map((pair) => ({ ...pair, href: linkPair(pair, withPage).href }));
  const listed = similarPairs().map(async (pair): Promise<ListedSimilar[]> => {
    const [first, second] = [recordById.get(pair.a), recordById.get(pair.b)];
    if (first === undefined || second === undefined) return [];
    const { href } = (await pairLinks(first.record))(second.record);
    return [{ ...pair, first, second, href }];
  });
  return {
    pairs: KINDS.map((kind) => ({ kind, pairs: newest.filter((pair) => pair.kind === kind) })).filter(
      ({ pairs }) => pairs.length > 0,
    ),
    listed: newest.length,
    total: all.length,
    similar: (await Promise.all(listed)).flat(),
  };
}
