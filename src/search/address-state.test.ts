import { expect, it } from 'vitest';
import { passageAddress, readState, toggleFilter, writeState } from './address-state.ts';

it('reads a query and several values of a filter', () => {
  expect(readState('?q=+两癌+&year=2021&year=2022&year=2021&kind=&hl=x')).toEqual({
    query: '两癌',
    filters: { year: ['2021', '2022'] },
  });
});

it('writes what it reads', () => {
  const state = {
    query: '岳阳 “两癌”&',
    filters: {
      year: ['2021'],
      region: ['湖南省/岳阳市'],
      evidence: ['full'],
      theme: ['ideology', 'party-building'],
    },
  };
  expect(readState(writeState(state))).toEqual(state);
});

it('keeps the order, and leaves out the usual one and unknown ones', () => {
  const state = { query: '两癌', filters: {}, order: 'oldest' } as const;
  expect(writeState(state)).toBe('?q=%E4%B8%A4%E7%99%8C&order=oldest');
  expect(readState(writeState(state))).toEqual(state);
  expect(readState('?q=x&order=best')).toEqual({ query: 'x', filters: {} });
  expect(readState('?q=x&order=size')).toEqual({ query: 'x', filters: {} });
});

it('is nothing for nothing', () => {
  expect(readState('')).toEqual({ query: '', filters: {} });
  expect(writeState({ query: '', filters: {} })).toBe('');
});

it('leads to a passage', () => {
  expect(passageAddress('/plans/x/', 's1-p1', 'a b')).toBe('/plans/x/?hl=a+b#s1-p1');
});

it('puts a value in and takes it out again, and leaves no empty facet behind', () => {
  const filters = { year: ['2021'], place: ['table'] };
  expect(toggleFilter(filters, 'year', '2022')).toEqual({ year: ['2021', '2022'], place: ['table'] });
  expect(toggleFilter(filters, 'year', '2021')).toEqual({ place: ['table'] });
});
