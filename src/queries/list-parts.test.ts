import { expect, test } from 'vitest';
import { foldPages, type ListPart, readingOrder } from '../model/list-part.ts';
import { bigCorpus } from './big-corpus.ts';
import { cutList, findPart, type Listed, openPart } from './list-parts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const years = [2016, 2017, 2018, 2019, 2020, 2021];
const all = bigCorpus({ provinces: 6, cities: 99, years });
const everyRecord = [...all.recordById.keys()];
const listed = (of: string[], places = 1): Listed[] => of.map((record) => ({ record, places }));
const lines = ({ records, places }: ListPart) => records + places;
const inYears = (...of: number[]) => everyRecord.filter((id) => of.includes(Number(id.split('-')[2])));

test('every record of thousands stands in one part, parts hold no more than they may, and their counts add up', () => {
  const parts = cutList(all, listed(everyRecord), 300);
  const found = Map.groupBy(everyRecord, (id) => findPart(all, parts, id));
  expect(everyRecord).toHaveLength(3600);
  expect(parts.map(({ slug, records }) => [slug, records])).toEqual(
    parts.map(({ slug }) => [slug, found.get(slug)?.length]),
  );
  expect(parts.reduce((sum, { records }) => sum + records, 0)).toBe(3600);
  expect(Math.max(...parts.map(lines))).toBeLessThanOrEqual(300);
  expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
});

test('years stand together while they are short', () => {
  const few = years.flatMap((year) => inYears(year).slice(0, 40));
  expect(
    cutList(all, listed(few), 200).map(({ slug, years: of, provinces }) => [slug, of, provinces]),
  ).toEqual([
    ['2016-2017', [2016, 2017], null],
    ['2018-2019', [2018, 2019], null],
    ['2020-2021', [2020, 2021], null],
  ]);
});

test('a long year is cut by provinces, short ones together', () => {
  const parts = cutList(all, listed(inYears(2020, 2021)), 500);
  expect(parts.slice(0, 3).map(({ slug, provinces, page }) => [slug, provinces, page])).toEqual([
    ['2020', ['省0', '省1'], null],
    ['2020-p2', ['省2', '省3'], null],
    ['2020-p3', ['省4', '省5'], null],
  ]);
});

test('a long province is cut by pages, and no record is torn apart', () => {
  const parts = cutList(all, listed(inYears(2020).slice(0, 100), 9), 600);
  expect(parts.map(({ provinces, page }) => [provinces, page])).toContainEqual([['省0', '省0'], 1]);
  expect(cutList(all, listed(inYears(2020).slice(0, 2), 900), 600).map(lines)).toEqual([901, 901]);
});

test('more records of a new year leave the older parts as they are', () => {
  const before = cutList(all, listed(inYears(2016, 2017, 2018, 2019, 2020)), 300);
  const after = cutList(all, listed(everyRecord), 300);
  const of = (parts: ListPart[]) => parts.filter(({ years: [, last] }) => last !== 2020 && last !== 2021);
  expect(of(after)).toEqual(of(before));
});

test('records of no known year or place come last, with a name of their own', () => {
  const some = sampleCorpus([
    planOf('jia', 2021),
    planOf('jia', null),
    planOf('nobody', 2021, { region: null }),
  ]);
  const ids = [...some.recordById.keys()];
  expect(cutList(some, listed(ids), 4).map(({ slug, records }) => [slug, records])).toEqual([
    ['2021', 2],
    ['undated', 1],
  ]);
  expect(cutList(some, listed(ids), 2).map(({ slug }) => slug)).toEqual(['2021', '2021-p2', 'undated']);
  expect(findPart(some, [], 'jia-2021-plan')).toBeNull();
});

test('a part names all parts of a list that is not very long, and those of its year in one that is', () => {
  const short = cutList(all, listed(everyRecord), 300);
  const open = openPart(short, short[3]?.slug ?? '');
  expect([open.pages, open.beside.map(({ slug }) => slug)]).toEqual([
    short.length,
    foldPages(readingOrder(short)).map(({ slug }) => slug),
  ]);
  expect(() => openPart(short, '1999')).toThrow('1999');
});

test('parts are read from the newest year on, and a year from its first province and page to its last', () => {
  const parts = cutList(all, listed(everyRecord), 300);
  const slugs = readingOrder(parts).map(({ slug }) => slug);
  expect(slugs.slice(0, 7)).toEqual(['2021', '2021-p2', '2021-p3', '2021-p4', '2021-p5', '2021-p6', '2020']);
  const second = openPart(parts, '2021-p2');
  expect([second.previous?.slug, second.next?.slug]).toEqual(['2021', '2021-p3']);
  expect(openPart(parts, '2020').previous?.slug).toBe('2021-p6');
  expect(openPart(parts, '2021').previous).toBeNull();
});

test('a very long list is named by year and province, and a part of it by those of its year and its own pages', () => {
  const big = bigCorpus({ provinces: 9, cities: 30, years });
  const long = cutList(big, listed([...big.recordById.keys()], 9), 30);
  const last = long.at(-1) as ListPart;
  const { beside } = openPart(long, last.slug);
  const pages = long.filter(
    ({ years, provinces }) => years[0] === 2021 && provinces?.[0] === last.provinces?.[0],
  );
  expect([foldPages(long).length, long.length > 500, pages.length > 9]).toEqual([54, true, true]);
  expect(beside.slice(-pages.length)).toEqual(pages);
  expect(beside.slice(0, -pages.length).map(({ years, page }) => [years[0], page])).toEqual(
    Array.from({ length: 8 }, () => [2021, null]),
  );
  const whole = (of: readonly ListPart[]) => of.reduce((sum, { places }) => sum + places, 0);
  expect(whole(foldPages(long))).toBe(whole(long));
});
