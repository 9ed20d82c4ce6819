import { expect, test } from 'vitest';
import { isSeenOnce, WHOLE } from './shown-places.ts';

const places = (...records: string[]) => records.map((record) => ({ record }));

test.each([
  ['one place', places('jia'), true],
  ['several places of one record', places('jia', 'jia'), true],
  ['two records', places('jia', 'yi'), false],
  ['no place', [], false],
  ['as many places of one record as a page lists', places(...Array<string>(WHOLE).fill('jia')), true],
  ['more of them than a page lists', places(...Array<string>(WHOLE + 1).fill('jia')), false],
])('of %s', (_, occurrences, is) => {
  expect(isSeenOnce(occurrences)).toBe(is);
});
