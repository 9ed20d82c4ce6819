import { expect, it } from 'vitest';
import { count, plural } from './plural.ts';

it('writes one thing in the singular and every other number in the plural', () => {
  expect([0, 1, 2].map((n) => plural(n, 'record'))).toEqual(['records', 'record', 'records']);
});

it('takes the plural that cannot be made with an s', () => {
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
});

it('parts the thousands of long numbers', () => {
  expect(count(1200, 'record')).toBe('1,200 records');
});
