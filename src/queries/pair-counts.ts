import { readFileSync } from 'node:fs';
import { summarySide } from '../compare/caveat.ts';
import type { ChangeStatus, Changes } from '../compare/changes.ts';
import { distanceOf } from '../compare/distance.ts';
import { pairKey } from '../compare/natural-pairs.ts';
import { storeFile } from '../store/folder.ts';
import { compareCorpus } from './compare-corpus.ts';
import type { NaturalPair } from './pairs.ts';

/** What the page of a pair counts, and what keeps the counts from saying more. */
export interface PairCounts extends Pick<Changes, 'distance' | 'summary'> {
  /** Names, laws, set phrases by what became of them. */
  changes: Record<ChangeStatus, number>;
  /** Shared passages, formulas left out. */
  shared: number;
}

/** As the store holds them: carried, reworded, not found, added; shared passages. */
type StoredCounts = Record<string, [number, number, number, number, number]>;

let stored: StoredCounts | undefined;

/** The counts of a natural pair, which were made before the pages. Throws where the pair is none of the corpus. */
export async function countPair(pair: NaturalPair): Promise<PairCounts> {
  stored ??= JSON.parse(readFileSync(storeFile('pairCounts'), 'utf8')) as StoredCounts;
  const counts = stored[pairKey(pair)];
  if (counts === undefined) throw new Error(`no counts of the pair ${pairKey(pair)}`);
  const [carried, reworded, notFound, added, shared] = counts;
  const { plansOf } = await compareCorpus();
  return {
    changes: { carried, reworded, notFound, added },
    shared,
    distance: distanceOf(pair.before.record, pair.after.record, plansOf),
    summary: summarySide(pair.before.record, pair.after.record),
  };
}
