import { expect, test } from 'vitest';
import { DistinctIds, fitStem } from './distinct-ids.ts';

const given = (...wanted: string[]): string[] => {
  const ids = new DistinctIds();
  return wanted.map((id) => ids.give(id));
};

test('the second record of a name gets a number, the third the next', () => {
  expect(given('x-plan', 'x-plan', 'x-plan')).toEqual(['x-plan', 'x-plan-2', 'x-plan-3']);
});

test('a number that a record bears by itself is not given again', () => {
  expect(given('x-2', 'x', 'x', 'x-4', 'x')).toEqual(['x-2', 'x', 'x-3', 'x-4', 'x-5']);
});

test('thirty thousand alike are told apart in no time', () => {
  const ids = new DistinctIds();
  const began = performance.now();
  for (let n = 0; n < 30_000; n++) ids.give('unplaced-undated-other');
  expect(ids.give('unplaced-undated-other')).toBe('unplaced-undated-other-30001');
  expect(performance.now() - began).toBeLessThan(1000);
});

test.each([
  ['000_96daabc8997adf99', '000_96daabc8997adf99'],
  ['岳阳 2021（终稿）', '岳阳-2021-终稿'],
  ['../../etc', 'etc'],
  ['CON', 'document-CON'],
  ['index', 'document-index'],
  ['…', 'document'],
  ['a'.repeat(200), 'a'.repeat(80)],
])('a document called %s gets an address fit for files', (stem, id) => {
  expect(fitStem(stem)).toBe(id);
});
