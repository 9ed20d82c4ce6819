import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, type Page, readSite, textOf } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import { tagged } from '../charts/drawn.ts';
import { readRecords } from '../charts/true-counts.ts';

/** A number of a table with the heads of its row and column and the link it is. */
interface Cell {
  row: string;
  column: string;
  text: string;
  href: string | null;
}

describe.each(Object.entries(TEST_BUILDS))('pages of places on the site built for %s', (_, build) => {
  const { dir, base, content } = build;
  let records: PlanRecord[];
  let pages: Map<string, Page>;
  let places: { page: Page; path: string[]; held: PlanRecord[] }[];
  beforeAll(() => {
    records = readRecords(content);
    const site = readSite(dir, base);
    pages = new Map(site.pages.map((page) => [page.address, page]));
    const paths = new Map(
      records.flatMap(({ region }) =>
        (region?.path ?? []).map((_, i, all) => [all.slice(0, i + 1).join(''), all.slice(0, i + 1)]),
      ),
    );
    places = site.pages
      .filter(({ file }) => /^regions\/\d+\//.test(file))
      .map((page) => {
        const title = page.elements.find(({ tagName }) => tagName === 'title');
        const path = paths.get(textOf(title as Element).split(' · ')[0] ?? '') ?? [];
        return {
          page,
          path,
          held: records.filter(({ region }) => path.every((name, i) => region?.path[i] === name)),
        };
      });
  });

  test('are one for every place on the path of a plan or review, and all are in the list', () => {
    const paths = new Set(
      records.flatMap(({ region }) => (region?.path ?? []).map((_, i, all) => all.slice(0, i + 1).join('/'))),
    );
    expect(new Set(places.map(({ path }) => path.join('/')))).toEqual(paths);
    expect(places.length).toBe(paths.size);
    const list = pages.get(`${base}regions/`) as Page;
    const listed = list.elements.flatMap((e) => (e.tagName === 'a' ? (attribute(e, 'href') ?? []) : []));
    expect(listed).toEqual(expect.arrayContaining(places.map(({ page }) => page.address)));
  });

  test('count every record of the place once, by year, level and sort, and each number lists as many', () => {
    for (const { page, held } of places) {
      const cells = cellsOf(tableUnder(page, 'counts'));
      const counted = Map.groupBy(held, (record) => `${record.year} ${columnOf(record)}`);
      const told = cells.filter(({ text }) => Number(text) > 0);
      expect(
        Object.fromEntries(told.map(({ row, column, text }) => [`${row} ${column}`, Number(text)])),
      ).toEqual(Object.fromEntries([...counted].map(([key, own]) => [key, own.length])));
      for (const { text, href } of told)
        expect(recordsAt(pages, page, href).length, href ?? '').toBe(Number(text));
      for (const { row, text } of cells.filter(({ href }) => href === null)) {
        const hasNone = held.every(({ year }) => String(year) !== row);
        expect(text).toBe(hasNone ? '未收录' : '–');
      }
    }
  });

  test('count the records of each place one step below, by year', () => {
    for (const { page, path, held } of places) {
      const below = Map.groupBy(
        held.filter(({ region }) => (region?.path.length ?? 0) > path.length),
        ({ region }) => region?.path[path.length] ?? '',
      );
      const cells = below.size === 0 ? [] : cellsOf(tableUnder(page, 'below'));
      expect(new Set(cells.map(({ row }) => row))).toEqual(new Set(below.keys()));
      for (const { row, column, text, href } of cells) {
        const own = below.get(row) ?? [];
        const truly =
          column === '机构'
            ? new Set(own.map(({ organisation }) => organisation)).size
            : own.filter(({ year }) => column === '记录' || String(year) === column).length;
        expect(text, `${path.join('')} ${row} ${column}`).toBe(truly === 0 ? '–' : String(truly));
        if (href !== null) expect(recordsAt(pages, page, href).length, href).toBe(truly);
      }
    }
  });

  test('are linked from the pages of their organisations', () => {
    for (const { page, held, path } of places) {
      const own = held.find(({ region }) => region?.path.length === path.length);
      if (own === undefined) continue;
      const organisation = pages.get(`${base}organisations/${own.organisation}/`) as Page;
      expect(linksOf(organisation.elements)).toContain(page.address);
      expect(linksOf(page.elements)).toContain(organisation.address);
    }
  });
});

const LEVELS: Record<string, string> = {
  national: '全国',
  province: '省级',
  city: '市州',
  county: '县市区',
  township: '乡镇街道',
  village: '村社区',
};

function columnOf({ kind, evidence, level }: PlanRecord): string {
  const sort = kind === 'review' ? '总结' : evidence === 'full' ? '全文' : '媒体摘要';
  return `${LEVELS[level ?? ''] ?? '层级未详'} · ${sort}`;
}

const linksOf = (elements: Element[]): (string | null)[] =>
  elements.filter(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));

/** The table of the section whose heading has this id. */
function tableUnder(page: Page, id: string): Element {
  const section = page.elements.find(
    (e) => e.tagName === 'section' && attribute(e, 'aria-labelledby') === id,
  );
  return tagged(section as Element, 'table')[0] as Element;
}

function cellsOf(table: Element): Cell[] {
  const [head, ...rows] = tagged(table, 'tr').map((row) => tagged(row, 'th', 'td'));
  return rows.flatMap(([name, ...cells]) =>
    cells.map((cell, i) => ({
      row: textOf(name as Element).trim(),
      column: textOf(head?.[i + 1] as Element).trim(),
      text: textOf(cell).trim(),
      href: tagged(cell, 'a').map((a) => attribute(a, 'href'))[0] ?? null,
    })),
  );
}

/** The records listed where a link leads: in the element of its anchor, or in the section that is headed by it. */
function recordsAt(pages: Map<string, Page>, from: Page, href: string | null): Element[] {
  const [path, id] = (href ?? '').split('#');
  const page = path === '' ? from : pages.get(path ?? '');
  const place = page?.elements.find(
    (e) =>
      [attribute(e, 'id'), attribute(e, 'aria-labelledby')].includes(id ?? '') && !/^h\d$/.test(e.tagName),
  );
  return place === undefined ? [] : tagged(place, 'li');
}
