import { expect, it } from 'vitest';
import { COMMON_NAMES, commonName, UNIQUE_NAMES, uniqueName } from './invented.ts';
import { openRandom } from './random.ts';

it('gives the same row for the same seed', () => {
  const row = (seed: number) => Array.from({ length: 5 }, openRandom(seed).next);
  expect(row(3)).toEqual(row(3));
  expect(row(3)).not.toEqual(row(4));
});

it('spreads its numbers evenly below the limit', () => {
  const random = openRandom(1);
  const drawn = Array.from({ length: 4000 }, () => random.below(4));
  for (const number of [0, 1, 2, 3])
    expect(Math.abs(drawn.filter((one) => one === number).length - 1000)).toBeLessThan(120);
});

it('shuffles without losing a member or touching the list', () => {
  const list = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8]);
  const mixed = openRandom(1).shuffled(list);
  expect(mixed).not.toEqual(list);
  expect(mixed.sort()).toEqual(list);
});

it('invents as many names as it says, each once', () => {
  const common = Array.from({ length: COMMON_NAMES }, (_, n) => commonName(n));
  const unique = Array.from({ length: UNIQUE_NAMES }, (_, n) => uniqueName(n));
  expect(new Set([...common, ...unique]).size).toBe(COMMON_NAMES + UNIQUE_NAMES);
});
