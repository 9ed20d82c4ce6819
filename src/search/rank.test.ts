import { expect, it } from 'vitest';
import { byEvidence, byRank, type ReadEvidence } from './rank.ts';

const plan = (id: string, score: number, count: number) => ({ id, score, count });

it('puts the better score first, and more places before fewer', () => {
  const ranked = [plan('c', 1, 1), plan('b', 1, 16), plan('a', 1.9, 1)].sort(byRank);
  expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('keeps equals in the order of their ids', () => {
  expect([plan('b', 1, 1), plan('a', 1, 1)].sort(byRank).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('puts what was read with the query in its title first, then in a heading, then more often', () => {
  const read = (id: string, ...passages: [ReadEvidence['passages'][number]['place'], number][]) => ({
    id,
    passages: passages.map(([place, hits]) => ({ place, hits: Array(hits).fill(null) })),
  });
  const records = [
    read('once', ['text', 1]),
    read('often', ['text', 2], ['table', 3]),
    read('heading', ['heading', 1]),
    read('title', ['title', 1]),
    read('once more', ['text', 1]),
  ];
  expect(records.sort(byEvidence).map(({ id }) => id)).toEqual([
    'title',
    'heading',
    'often',
    'once',
    'once more',
  ]);
});
