import { expect, test } from 'vitest';
import { percentile } from './figures.ts';

test('a percentile is a value of the list, by nearest rank', () => {
  const values = [50, 10, 40, 20, 30];
  expect([0, 0.2, 0.5, 0.8, 0.81, 1].map((share) => percentile(values, share))).toEqual([
    10, 10, 30, 40, 50, 50,
  ]);
  expect(values[0]).toBe(50);
  expect(percentile([], 0.5)).toBeNaN();
});
