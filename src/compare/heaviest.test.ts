import { expect, test } from 'vitest';
import { heaviest } from './heaviest.ts';

test.each([
  ['none', [], [], 2, []],
  ['fewer than asked for', [5], [1], 2, [0]],
  ['the heaviest first', [1, 2, 3, 4], [10, 30, 20, 40], 2, [3, 1]],
  ['of equal ones the lower record', [9, 4, 7, 1], [5, 5, 6, 5], 3, [2, 3, 1]],
])('finds %s', (_, records, weights, most, places) => {
  expect(heaviest(records, weights, most)).toEqual(places);
});
