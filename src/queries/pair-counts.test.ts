import { expect, test } from 'vitest';
import { comparisonTree } from '../components/compare/comparison-tree.ts';
import type { Branch, Tree } from '../components/tree/tree.ts';
import { compareWords } from '../strings/compare.ts';
import { comparePair, comparisonNames } from './compared-pairs.ts';
import { countPair } from './pair-counts.ts';
import { allPairs } from './pairs.ts';

const branches = (tree: Tree): Branch[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(branches)];

/** The number a list of the page of a pair states; 0 where the list is left out. */
function stated(page: Branch[], look: string): number {
  const list = page.find(({ attributes }) => String(attributes.class).endsWith(look));
  return Number(list?.attributes['data-count'] ?? 0);
}

test('the counts of a pair are those its page prints', async () => {
  const names = await comparisonNames();
  for (const pair of await allPairs()) {
    const page = branches(comparisonTree(await comparePair(pair.before, pair.after), names));
    const { changes, shared } = await countPair(pair);
    const printed = Object.fromEntries(
      Object.keys(compareWords.changes.status).map((status) => [status, stated(page, `status ${status}`)]),
    );
    expect({ ...changes, shared }, pair.after.name).toEqual({ ...printed, shared: stated(page, ' runs') });
  }
});
