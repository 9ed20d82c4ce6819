import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, type Page, readSite, type Site } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { MEASURES } from '../../src/charts/measures.ts';
import { openTrendSet } from '../../src/charts/packed-trend-set.ts';
import { firstView } from '../../src/charts/trend-view.ts';
import { trendParts } from '../../src/components/charts/trend-parts.ts';
import type { Branch, Tree } from '../../src/components/tree/tree.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import type { Theme } from '../../src/model/theme.ts';
import { charts } from '../../src/strings/charts.ts';
import { below, cellsOf, chartsOf, type Drawn, marksOf, tagged } from '../charts/drawn.ts';
import { countLabels, printFigure, readRecords, readThemes } from '../charts/true-counts.ts';

const isFull = ({ kind, evidence }: PlanRecord) => kind === 'plan' && evidence === 'full';
const classed = (element: Element, name: string) =>
  below(element).filter((one) => attribute(one, 'class')?.split(' ').includes(name));
const numberOf = (element: Element, name: string) => Number(attribute(element, name));

describe.each(Object.entries(TEST_BUILDS))('trends of the site built for %s', (_, { dir, base, content }) => {
  let site: Site;
  let pages: Map<string, Page>;
  let records: Map<string, PlanRecord>;
  let themes: Theme[];
  let trends: { page: Page; figure: Element }[];
  const themeOf = (name: string) =>
    themes.find(({ zh }) => zh === name.split('，')[0])?.id ?? `no theme ${name}`;
  const recordOf = (id: string) => {
    const found = records.get(id);
    if (found === undefined) throw new Error(`no record ${id}`);
    return found;
  };
  const panelsOf = (figure: Element) => classed(figure, 'trend-panel');
  const trueText = ({ record, theme }: Drawn): string => {
    const n = countLabels(recordOf(record), theme);
    return n === 0 && !isFull(recordOf(record)) ? '未见' : String(n);
  };
  const tableOf = (figure: Element) => tagged(figure, 'table').flatMap((table) => cellsOf(table, themeOf));
  const keys = (all: Drawn[]) => all.map(({ record, theme, text }) => `${record} ${theme} ${text}`).sort();
  /** What stands on a page that draws all records at or below a place. */
  const expectedOn = (page: Page): PlanRecord[] | null => {
    const [kind, id = ''] = page.file.split('/');
    const dated = [...records.values()].filter(({ year }) => year !== null);
    if (kind === 'organisations') return dated.filter(({ organisation }) => organisation === id);
    if (kind === 'regions') {
      const prefix = id.replace(/(00)+$/, '');
      return dated.filter(({ region }) => region?.code.startsWith(prefix));
    }
    return dated;
  };

  beforeAll(() => {
    site = readSite(dir, base);
    pages = new Map(site.pages.map((page) => [page.address, page]));
    records = new Map(readRecords(content).map((record) => [record.id, record]));
    themes = readThemes(content);
    trends = site.pages.flatMap((page) =>
      chartsOf(page)
        .filter((figure) => tagged(figure, 'theme-trends').length > 0)
        .map((figure) => ({ page, figure })),
    );
  });

  test('stand on the home page, every page of themes, and the pages of places', () => {
    const kinds = trends.map(({ page }) => page.file.replace(/^(themes|regions)\/[^/]+\/index/, '$1/*'));
    for (const kind of ['index.html', 'themes/index.html', 'regions/*.html']) expect(kinds).toContain(kind);
    expect(kinds.filter((kind) => kind === 'themes/*.html')).toHaveLength(themes.length);
  });

  test('an organisation with full plans of fewer than two years has a sentence and no trend', () => {
    const own = site.pages.filter(({ file }) => /^organisations\/.+\/index/.test(file));
    expect(own.length).toBeGreaterThan(5);
    for (const page of own) {
      const held = (expectedOn(page) ?? []).filter(isFull);
      const drawn = trends.some((trend) => trend.page === page);
      expect(drawn, page.file).toBe(new Set(held.map(({ year }) => year)).size > 1);
    }
  });

  test('every mark is the count of its labels in the record, and every record has its mark', () => {
    for (const { page, figure } of trends) {
      const marks = marksOf(figure, themeOf);
      expect(marks.length, page.file).toBeGreaterThan(0);
      expect(marks.map(({ text }) => text)).toEqual(marks.map(trueText));
      const drawn = new Set(marks.map(({ record }) => record));
      expect(drawn, page.file).toEqual(new Set(expectedOn(page)?.map(({ id }) => id)));
    }
  });

  test('the table holds the numbers of the marks', () => {
    for (const { page, figure } of trends)
      expect(keys(tableOf(figure)), page.file).toEqual(keys(marksOf(figure, themeOf)));
  });

  test('every number opens as many passages as it says', () => {
    const numbers = trends.flatMap(({ figure }) => [...marksOf(figure, themeOf), ...tableOf(figure)]);
    const opened = numbers.filter(({ text }) => Number(text) > 0);
    expect(opened.length).toBeGreaterThan(500);
    for (const { record, theme, text, href } of opened) {
      expect(href).toBe(`${base}themes/${theme}/#${record}`);
      const [path = '', id] = (href ?? '').split('#');
      const place = pages.get(path)?.elements.find((element) => attribute(element, 'id') === id);
      expect(place && tagged(place, 'li').length, href ?? '').toBe(Number(text));
    }
  });

  test('full plans, summaries and reviews stand in rows of their own', () => {
    for (const { figure } of trends) {
      for (const panel of panelsOf(figure)) {
        const heights: Record<'full' | 'summary' | 'review', number[]> = {
          full: [],
          summary: [],
          review: [],
        };
        for (const mark of marksIn(panel)) {
          const row = rowOf(recordOf(mark.record));
          expect(mark.isFull, mark.record).toBe(row === 'full');
          heights[row].push(mark.y);
        }
        const low = Math.max(...heights.full);
        expect(heights.summary.every((y) => y > low)).toBe(true);
        expect(heights.review.every((y) => y > Math.max(low, ...heights.summary))).toBe(true);
      }
    }
  });

  test('a year without a full plan is marked in its place, and no line crosses it', () => {
    let gaps = 0;
    for (const { page, figure } of trends) {
      const held = new Set((expectedOn(page) ?? []).filter(isFull).map(({ year }) => year));
      for (const panel of panelsOf(figure)) {
        const empty = classed(panel, 'gap');
        gaps += empty.length;
        expect(empty.filter((gap) => held.has(numberOf(gap, 'data-year')))).toEqual([]);
        const drawn = marksIn(panel).map(({ record }) => recordOf(record).year ?? 0);
        for (let year = Math.min(...drawn); year < Math.max(...drawn); year += 1)
          expect(held.has(year) || empty.some((gap) => numberOf(gap, 'data-year') === year)).toBe(true);
        expect(tagged(panel, 'path', 'polyline', 'polygon')).toEqual([]);
        const full = new Set(marksIn(panel).map(({ x, y }) => `${x} ${y}`));
        for (const line of classed(panel, 'join')) {
          const [x1, x2] = [numberOf(line, 'x1'), numberOf(line, 'x2')];
          for (const gap of empty) {
            const left = numberOf(gap, 'x');
            expect(x2 <= left || x1 >= left + numberOf(gap, 'width')).toBe(true);
          }
          expect(full).toContain(`${x1} ${numberOf(line, 'y1')}`);
          expect(full).toContain(`${x2} ${numberOf(line, 'y2')}`);
        }
      }
    }
    expect(gaps).toBeGreaterThan(20);
  });

  test('in every unit marks and tables are figures of the records', () => {
    const named = themes.map(({ id, zh, short }) => ({ id, zh, short }));
    const chart = { id: 'x', heading: '', level: 2 as const, themes: named, organisation: null };
    for (const code of new Set(trends.flatMap(({ figure }) => placeOf(figure)))) {
      const set = openTrendSet(JSON.parse(readFileSync(join(dir, 'trends', `${code}.json`), 'utf8')));
      for (const measure of MEASURES) {
        const { shown, table, panels } = trendParts(set, { ...firstView(code), measure }, chart);
        const expected = shown.records.map(({ record }) =>
          themes.map(({ id }) => {
            const found = recordOf(record.id);
            const n = countLabels(found, id);
            if (!isFull(found)) return n === 0 ? '未见' : String(n);
            return measure === 'items' ? String(n) : printFigure(found, id, themes, measure);
          }),
        );
        const bySort = (['full', 'summary', 'review'] as const).flatMap((row) =>
          expected.filter((_, i) => rowOf(recordOf(shown.records[i]?.record.id ?? '')) === row),
        );
        const rows = branchesOf(table, 'tr').filter((row) => branchesOf(row, 'td').length > 0);
        expect(rows.map((row) => branchesOf(row, 'td').map(textIn))).toEqual(bySort);
        const said = branchesOf(panels, 'a')
          .map(({ attributes }) => String(attributes['aria-label']))
          .filter((label) => label.includes(`${charts.measures[measure]} `));
        const full = shown.panels.flatMap(({ theme, points }) =>
          points
            .filter(({ sort }) => sort === 'full')
            .map(({ record }) => ({ theme, record: recordOf(record) })),
        );
        expect(said.map((label) => label.split(' ').at(-1))).toEqual(
          full.map(({ theme, record }) =>
            measure === 'items'
              ? String(countLabels(record, theme))
              : printFigure(record, theme, themes, measure),
          ),
        );
      }
    }
  });

  const placeOf = (figure: Element): string[] =>
    tagged(figure, 'theme-trends').flatMap((element) => attribute(element, 'data-place') ?? []);

  /** The marks of a panel in their order, with the record and where they stand. */
  function marksIn(panel: Element) {
    const links = tagged(panel, 'a');
    return marksOf({ ...panel, childNodes: [panel] }, themeOf).map(({ record }, i) => {
      const [circle] = classed(links[i] as Element, 'full');
      const [reach] = classed(links[i] as Element, 'reach');
      const shape = circle ?? (reach as Element);
      return { record, isFull: circle !== undefined, x: numberOf(shape, 'cx'), y: numberOf(shape, 'cy') };
    });
  }
});

const rowOf = ({ kind, evidence }: PlanRecord) => (kind === 'review' ? 'review' : evidence);

/** Branches of a tree by their tag, in document order. */
function branchesOf(tree: Tree, tag: string): Branch[] {
  if (typeof tree === 'string') return [];
  const below = tree.children.flatMap((child) => branchesOf(child, tag));
  return tree.tag === tag ? [tree, ...below] : below;
}

function textIn(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(textIn).join('');
}
