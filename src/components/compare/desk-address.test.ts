import { expect, test } from 'vitest';
import { layDown } from './desk-address.ts';

const years: Record<string, number | null> = { a19: 2019, b21: 2021, c21: 2021, d23: 2023, undated: null };
const lay = (ids: string[], added: string) => layDown(ids, added, (id) => years[id]);

test('an earlier record is laid before a later one, whichever was chosen first', () => {
  expect(lay(['d23'], 'b21')).toEqual(['b21', 'd23']);
  expect(lay(['a19', 'd23'], 'b21')).toEqual(['a19', 'b21', 'd23']);
  expect(lay(['a19'], 'd23')).toEqual(['a19', 'd23']);
});

test('of one year the one chosen first stays first, and one of unknown year goes last', () => {
  expect(lay(['c21'], 'b21')).toEqual(['c21', 'b21']);
  expect(lay(['a19', 'd23'], 'undated')).toEqual(['a19', 'd23', 'undated']);
  expect(lay(['undated'], 'a19')).toEqual(['undated', 'a19']);
});

test('one that lies there already moves nothing', () => {
  expect(lay(['d23', 'a19'], 'a19')).toEqual(['d23', 'a19']);
});
