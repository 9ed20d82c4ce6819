import { beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  type Element,
  type Page,
  readSite,
  type Site,
  textOf,
} from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import type { Theme } from '../../src/model/theme.ts';
import { cellsOf, chartsOf, type Drawn, figureOf, tagged } from '../charts/drawn.ts';
import { countLabels, printShare, readRecords, readThemes } from '../charts/true-counts.ts';

const isMatrix = (figure: Element) => attribute(figure, 'id') === 'matrix';

describe.each(Object.entries(TEST_BUILDS))(
  'charts of the site built for %s',
  (_, { dir, base, content, origin }) => {
    let site: Site;
    let records: Map<string, PlanRecord>;
    let themes: Theme[];
    let pages: Map<string, Page>;
    const charts = () => site.pages.flatMap((page) => chartsOf(page).map((figure) => ({ page, figure })));
    const themeOf = (name: string) => themes.find(({ zh }) => zh === name)?.id ?? `no theme ${name}`;
    const trueText = ({ record, theme }: Drawn): string => {
      const found = records.get(record);
      if (found === undefined) return `no record ${record}`;
      const n = countLabels(found, theme);
      return n === 0 && (found.evidence === 'summary' || found.kind === 'review') ? '未见' : String(n);
    };
    const compare = (drawn: Drawn[]) => {
      expect(drawn.map(({ record, theme, text }) => ({ record, theme, text }))).toEqual(
        drawn.map((number) => ({ record: number.record, theme: number.theme, text: trueText(number) })),
      );
    };
    beforeAll(() => {
      site = readSite(dir, base);
      records = new Map(readRecords(content).map((record) => [record.id, record]));
      themes = readThemes(content);
      pages = new Map(site.pages.map((page) => [page.address, page]));
    });

    test('every cell of a matrix is the count of its labels in the record', () => {
      const matrices = charts().filter(({ figure }) => isMatrix(figure));
      expect(matrices.length).toBeGreaterThan(2);
      for (const { page, figure } of matrices) {
        const cells = tagged(figure, 'table').flatMap((table) => cellsOf(table, themeOf));
        const some = cells.filter(({ text }) => text !== '未收录');
        compare(some);
        if (page.file === 'themes/index.html') expect(cells).toHaveLength(records.size * themes.length);
      }
    });

    test('every number opens as many passages as it says', () => {
      const numbers = charts()
        .filter(({ figure }) => isMatrix(figure))
        .flatMap(({ figure }) => tagged(figure, 'table').flatMap((table) => cellsOf(table, themeOf)));
      const opened = numbers.filter(({ text }) => Number(text) > 0);
      expect(opened.length).toBeGreaterThan(100);
      for (const { record, theme, text, href } of opened) {
        expect(href).toBe(`${base}themes/${theme}/#${record}`);
        expect(passagesAt(pages, href ?? ''), href ?? '').toBe(Number(text));
      }
    });

    test('bars and table of a profile are the shares of the record', () => {
      const profiles = site.pages.flatMap((page) => {
        const figure = figureOf(page, 'profile');
        return figure === undefined ? [] : [{ page, figure }];
      });
      expect(profiles.length).toBeGreaterThan(2);
      for (const { page, figure } of profiles) {
        const record = records.get(page.file.split('/')[1] ?? '') as PlanRecord;
        const shares = themes.map(({ id }) => printShare(record, id, themes));
        const bars = tagged(figure, 'text').filter((text) => attribute(text, 'class') === 'value');
        expect(bars.slice(0, themes.length).map(textOf)).toEqual(shares);
        const rows = tagged(figure, 'tr').map((row) =>
          tagged(row, 'th', 'td').map((cell) => textOf(cell).trim()),
        );
        const [head = [], ...body] = rows;
        const column = (name: string) =>
          body.slice(0, themes.length).map((cells) => cells[head.indexOf(name)]);
        expect(column('字数占比')).toEqual(shares);
        expect(column('条目')).toEqual(themes.map(({ id }) => String(countLabels(record, id))));
        for (const link of tagged(figure, 'svg').flatMap((svg) => tagged(svg, 'a'))) {
          const href = attribute(link, 'href') ?? '';
          if (href === '#unlabelled') continue;
          expect(passagesAt(pages, href), href).toBe(countLabels(record, href.split('/').at(-2) ?? ''));
        }
      }
    });

    test('a cell of the coverage holds every record of its organisation and year, and no other', () => {
      const home = site.pages.find(({ file }) => file === 'index.html') as Page;
      const [head, ...rows] = tagged(figureOf(home, 'coverage') as Element, 'tr');
      const years = tagged(head as Element, 'th')
        .slice(1)
        .map((th) => Number(textOf(th)));
      for (const row of rows.filter((row) => tagged(row, 'td').length > 0)) {
        const organisation = attribute(tagged(row, 'a')[0] as Element, 'href')
          ?.split('/')
          .at(-2);
        tagged(row, 'td').forEach((cell, i) => {
          const links = tagged(cell, 'a').map((a) => attribute(a, 'href')?.split('/').at(-2));
          const held = [...records.values()].filter(
            (r) => r.organisation === organisation && r.year === years[i],
          );
          expect(links.sort()).toEqual(held.map(({ id }) => id).sort());
          if (held.length === 0) expect(textOf(cell)).toBe('未收录');
        });
      }
    });

    test('every chart can be cited: its own address on this site and the version of what it draws', () => {
      expect(charts().length).toBeGreaterThan(20);
      for (const { page, figure } of charts()) {
        const [tools] = tagged(figure, 'chart-tools');
        const address = `${origin}${page.address}#${attribute(figure, 'id')}`;
        expect(tools && attribute(tools, 'data-address'), page.file).toBe(address);
        const version = attribute(tools as never, 'data-version');
        expect(version).toMatch(/^[0-9a-f]{8}$/);
        expect(tools && textOf(tools), page.file).toContain(
          `数据版本 ${version}. [引用日期 ____-__-__]. ${address}.`,
        );
      }
      const titles = charts().map(
        ({ figure }) => tagged(figure, 'chart-tools').map((t) => attribute(t, 'data-title'))[0],
      );
      expect(new Set(titles).size).toBe(titles.length);
    });
  },
);

/** How many passages a page lists at an anchor. */
function passagesAt(pages: Map<string, Page>, href: string): number {
  const [path = '', id] = href.split('#');
  const place = pages.get(path)?.elements.find((element) => attribute(element, 'id') === id);
  return place === undefined ? -1 : tagged(place, 'li').length;
}
