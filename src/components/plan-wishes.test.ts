import { expect, test } from 'vitest';
import { meets } from './plan-wishes.ts';

const any = { year: '', level: '', region: '', organisation: '', kind: '', evidence: '' };
const row = {
  year: '2021',
  level: 'county',
  region: '试省/甲市/丁县',
  organisation: 'ding',
  kind: 'plan',
  evidence: 'full',
};

test('a row meets an empty form and every value of its own', () => {
  expect(meets(row, any)).toBe(true);
  expect(meets(row, { ...row })).toBe(true);
});

test('a region takes what lies in it, not what only begins alike', () => {
  expect(meets(row, { ...any, region: '试省/甲市' })).toBe(true);
  expect(meets(row, { ...any, region: '试省/甲' })).toBe(false);
});

test('one wish unmet is enough to drop a row, and an unknown year meets no year', () => {
  expect(meets(row, { ...any, year: '2021', evidence: 'summary' })).toBe(false);
  expect(meets({ ...row, year: '' }, { ...any, year: '2021' })).toBe(false);
});
