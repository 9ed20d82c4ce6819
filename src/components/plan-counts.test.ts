import { expect, test } from 'vitest';
import { countMet, packCounts, writeWishes } from './plan-counts.ts';

const full = { level: 'county', kind: 'plan', evidence: 'full' };
const review = { level: null, kind: 'review', evidence: 'full' };
const counts = packCounts([
  [[full, full, review], [review]],
  [[], [full]],
]);
const any = { level: '', kind: '', evidence: '' };
const table = (wishes: typeof any) =>
  counts.cells.map((row, i) => row.map((_, j) => countMet(counts, i, j, wishes)));

test('counts everything where nothing is asked', () => {
  expect(table(any)).toEqual([
    [3, 1],
    [0, 1],
  ]);
});

test('counts what is asked, by level, kind and evidence', () => {
  expect(table({ ...any, kind: 'review' })).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(table({ ...any, level: 'county', evidence: 'full' })).toEqual([
    [2, 0],
    [0, 1],
  ]);
  expect(table({ ...any, evidence: 'summary' })).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('asks the part the same, and nothing where nothing is asked', () => {
  expect(writeWishes({ ...any, level: 'county', kind: 'plan' })).toBe('?level=county&kind=plan');
  expect(writeWishes(any)).toBe('');
});
