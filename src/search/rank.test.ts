import { expect, it } from 'vitest';
import { byRank } from './rank.ts';

const plan = (id: string, score: number, count: number) => ({ id, score, count });

it('puts the better score first, and more places before fewer', () => {
  const ranked = [plan('c', 1, 1), plan('b', 1, 16), plan('a', 1.9, 1)].sort(byRank);
  expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('keeps equals in the order of their ids', () => {
  expect([plan('b', 1, 1), plan('a', 1, 1)].sort(byRank).map(({ id }) => id)).toEqual(['a', 'b']);
});
