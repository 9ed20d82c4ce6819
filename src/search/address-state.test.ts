import { expect, it } from 'vitest';
import { passageAddress, readState, writeState } from './address-state.ts';

it('reads a query and several values of a filter', () => {
  expect(readState('?q=+两癌+&year=2021&year=2022&kind=&hl=x')).toEqual({
    query: '两癌',
    filters: { year: { any: ['2021', '2022'] } },
  });
});

it('writes what it reads', () => {
  const state = { query: '岳阳 “两癌”&', filters: { year: { any: ['2021'] }, evidence: { any: ['full'] } } };
  expect(readState(writeState(state))).toEqual(state);
});

it('is nothing for nothing', () => {
  expect(readState('')).toEqual({ query: '', filters: {} });
  expect(writeState({ query: '', filters: {} })).toBe('');
});

it('leads to a passage', () => {
  expect(passageAddress('/plans/x/', 's1-p1', 'a b')).toBe('/plans/x/?hl=a+b#s1-p1');
});
