import { expect, test } from 'vitest';
import { splitPlans } from './plan-parts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { findUndated, findYear, listYears } from './years.ts';

const all = sampleCorpus([
  planOf('jia', 2019),
  planOf('jia', 2021, { evidence: 'summary' }),
  planOf('shi', 2021, { level: 'province' }),
  planOf('yi', 2021, { level: null }),
  planOf('yi', null),
]);

test('lists every year between the first and the last, gaps included', () => {
  const counts = listYears(all).map((y) => [
    y.year,
    y.fullPlans.length,
    y.summaries.length,
    y.reviews.length,
  ]);
  expect(counts).toEqual([
    [2021, 2, 1, 0],
    [2020, 0, 0, 0],
    [2019, 1, 0, 0],
  ]);
});

test('a year’s records stand by level, those of unknown level last', () => {
  const page = findYear(all, splitPlans(all), 2021);
  expect(page.levels.map((part) => part.level)).toEqual(['province', 'city', null]);
  expect([page.previous, page.next]).toEqual([2020, null]);
});

test('an empty year is a page without levels', () => {
  expect(findYear(all, splitPlans(all), 2020).levels).toEqual([]);
});

test('a corpus without years has no list', () => {
  expect(listYears(sampleCorpus([planOf('jia', null)]))).toEqual([]);
});

test('a year of many records lists its upper levels and counts all by province and level', () => {
  const parts = splitPlans(all, 2);
  const page = findYear(all, parts, 2021, 2);
  expect(page.table?.records).toBe(3);
  expect(page.table?.levels.map(({ level, records }) => [level, records])).toEqual([
    ['province', 1],
    ['city', 2],
  ]);
  expect(findYear(all, parts, 2021, 3).table).toBeNull();
});

test('records of unknown year are one list while they are few', () => {
  const parts = splitPlans(all, 2);
  expect(findUndated(all, parts).entries).toHaveLength(1);
  const { entries, table } = findUndated(all, parts, 0);
  expect([entries.length, table?.records]).toEqual([0, 1]);
  expect(table?.rows[0]?.all.href).toBe('/years/undated/990000/');
});
