import { expect, test } from 'vitest';
import { partAnchor, partPath } from '../address.ts';
import { NO_PLACE } from '../model/unplaced.ts';
import { viewParts } from './part-page.ts';
import { tableParts, tableYear } from './part-tables.ts';
import { MOST_ROWS, pagesOf, partGroupHref, splitPlans } from './plan-parts.ts';
import { findRegion, plantRegions } from './regions.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { sampleLargeCorpus } from './sample-large-corpus.ts';

/** 6 provinces, of which each year holds some 240 records: more than a page. */
const all = sampleLargeCorpus({ provinces: 6, cities: 10, counties: 20, years: 3 });
const parts = splitPlans(all);
const pages = viewParts(parts);
const rowsOf = (page: (typeof pages)[number]) =>
  page.levels.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(({ record }) => record.id)),
  );
const placesOn = (page: (typeof pages)[number]) => {
  const { year, place } = page.part;
  const path = partPath(year, place.code, page.page);
  return page.levels.flatMap(({ level, groups }) => [
    path,
    `${path}#${partAnchor(level)}`,
    ...groups.map(({ sort }) => `${path}#${partAnchor(level, sort)}`),
  ]);
};

test('every record is on exactly one page of one part', () => {
  const listed = pages.flatMap(rowsOf);
  expect(listed).toHaveLength(all.recordById.size);
  expect(new Set(listed)).toEqual(new Set(all.recordById.keys()));
});

test('no page has more rows than a page may have, and only the last of a part has fewer', () => {
  expect(pages.some((page) => page.pages > 1)).toBe(true);
  for (const page of pages) {
    const rows = rowsOf(page).length;
    expect(rows).toBeLessThanOrEqual(MOST_ROWS);
    if (page.page < page.pages) expect(rows).toBe(MOST_ROWS);
  }
});

test('a page tells how many records its part has of a level and sort, whatever part of them it shows', () => {
  const [first, second] = pages.filter(({ part }) => part.year === 2025 && part.place.code === '110000');
  const summaries = [first, second].flatMap((page) =>
    (page?.levels ?? []).flatMap(({ level, groups }) =>
      level === 'county' ? groups.filter(({ sort }) => sort === 'summary') : [],
    ),
  );
  const shown = summaries.reduce((sum, { entries }) => sum + entries.length, 0);
  expect(summaries.map(({ records }) => records)).toEqual([shown, shown]);
});

test('the table of all parts adds up, and each number is that of its part', () => {
  const table = tableParts(parts, new Set());
  const numbers = table.rows.flatMap((row) => row.parts.map((part) => part?.records ?? 0));
  expect(numbers.reduce((a, b) => a + b)).toBe(all.recordById.size);
  expect(table.records).toBe(all.recordById.size);
  expect(table.years.reduce((sum, { records }) => sum + records, 0)).toBe(table.records);
  for (const row of table.rows) {
    expect(row.parts.reduce((sum, part) => sum + (part?.records ?? 0), 0)).toBe(row.records);
  }
  expect(table.rows.at(-1)?.place.code).toBe(NO_PLACE);
});

test('the table of a year adds up, and every number leads to a place that there is', () => {
  const places = new Set(pages.flatMap(placesOn));
  for (const year of parts.years) {
    const { rows, levels, records } = tableYear(parts.parts, year);
    expect(records).toBe(all.recordsIn.get(year)?.length);
    expect(levels.reduce((sum, level) => sum + level.records, 0)).toBe(records);
    for (const row of rows) {
      expect(row.levels.reduce((sum, cell) => sum + (cell?.records ?? 0), 0)).toBe(row.all.records);
      for (const { href } of [row.all, ...row.levels.filter((cell) => cell !== null)])
        expect(places).toContain(href);
    }
  }
});

test('the numbers of a province lead to lists of as many records', () => {
  const places = plantRegions(all);
  const { parts: own, table, isWhole } = findRegion(all, places, parts, '120000');
  const known = new Set(pages.flatMap(placesOn));
  expect(isWhole).toBe(false);
  for (const { year, groups } of table.rows) {
    const part = own.find((one) => one.year === year);
    for (const { level, sort, entries } of groups) {
      if (entries.length === 0) continue;
      const group = part?.groups.find((one) => one.level === level && one.sort === sort);
      expect(group?.entries).toHaveLength(entries.length);
      expect(known).toContain(part && partGroupHref(part, level, sort));
    }
  }
});

test('a link to a group leads to the page on which it begins', () => {
  const [part] = parts.parts;
  if (part === undefined) throw new Error('made-up corpus');
  expect(partGroupHref(part, 'province')).toBe('/years/2025/110000/#level-province');
  expect(partGroupHref(part, 'county', 'summary')).toBe('/years/2025/110000/#county-summary');
  expect(partGroupHref(part, 'county', 'review')).toBe('/years/2025/110000/2/#county-review');
  expect(partGroupHref(part, 'village')).toBe('/years/2025/110000/');
});

test('twice as many years have twice as many pages', () => {
  const pagesFor = (years: number) =>
    viewParts(splitPlans(sampleLargeCorpus({ provinces: 2, cities: 10, counties: 20, years }))).length;
  expect(pagesFor(6)).toBe(2 * pagesFor(3));
});

test('a small corpus is one list, without pages of parts', () => {
  const few = splitPlans(sampleCorpus([planOf('jia', 2021)]));
  expect([few.isWhole, viewParts(few)]).toEqual([true, []]);
});

test('what has no place and no year stands last', () => {
  const last = parts.parts.at(-1);
  expect([last?.year, last?.place.code, last?.records]).toEqual([null, NO_PLACE, 1]);
});

test('a page stands beside the other years of its place and the other places of its year', () => {
  const [page] = pages;
  expect(page?.years.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
  expect(page?.places.map(({ place }) => place.code)).toEqual([...parts.places.map(({ code }) => code)]);
});

test('pages of a part are cut where the rows say, in the order of the groups', () => {
  const [part] = parts.parts;
  const cut = part === undefined ? [] : pagesOf(part, 7);
  const ids = cut.flatMap(({ levels }) =>
    levels.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ record }) => record.id))),
  );
  expect(ids).toEqual(part?.groups.flatMap(({ entries }) => entries.map(({ record }) => record.id)));
});
