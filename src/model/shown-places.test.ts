import { expect, test } from 'vitest';
import { isSeenOnce, WHOLE } from './shown-places.ts';

test.each([
  ['one place', 1, 1, true],
  ['several places of one record', 1, 2, true],
  ['two records', 2, 2, false],
  ['no place', 0, 0, false],
  ['as many places of one record as a page lists', 1, WHOLE, true],
  ['more of them than a page lists', 1, WHOLE + 1, false],
])('of %s', (_, records, places, is) => {
  expect(isSeenOnce(records, places)).toBe(is);
});
