import { expect, test } from 'vitest';
import { formatQuantity, formatUnit } from './quantity.ts';

test.each([
  ['>=', 100, '户', 'at least 100 households'],
  ['=', 1, '名', '1 person'],
  ['=', 1_000_000, '元', '1,000,000 yuan'],
  ['~', 33.91, '%', 'about 33.91%'],
  ['>=', 50, '个', 'at least 50'],
  ['=', 3, '盏', '3 盏'],
] as const)('%s %d %s reads %s', (comparator, value, unit, words) => {
  expect(formatQuantity({ comparator, value, unit })).toBe(words);
});

test('a unit by itself is many, a measure word is said to be one', () => {
  expect(['户', '个', '盏'].map(formatUnit)).toEqual(['households', 'counted in 个', '盏']);
});
