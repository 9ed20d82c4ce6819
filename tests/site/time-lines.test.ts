import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { SHAPES, type Shape } from '../../src/charts/shapes.ts';
import type { Occurrence } from '../../src/model/campaign.ts';
import { LEVEL_NAMES } from '../../src/model/levels.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import { below, figureOf, tagged } from '../charts/drawn.ts';
import { linesIn, openedBy } from '../charts/opened.ts';
import { readRecords } from '../charts/true-counts.ts';

const STAGES: Record<string, Shape> = {
  new: 'plus',
  running: 'triangle',
  continued: 'chevrons',
  closing: 'square',
};
const GROUPS = { full: '工作要点（全文）', summary: '工作要点（媒体摘要）', review: '工作总结' };
const gradeOf = ({ kind, evidence }: PlanRecord) => (kind === 'plan' ? evidence : 'review');
const placeOf = ({ year, level }: PlanRecord) =>
  `${year ?? '年份未详'} ${level === null ? '层级未详' : LEVEL_NAMES[level]}`;
const classed = (figure: Element, tag: string, name: string) =>
  tagged(figure, tag).filter((e) => attribute(e, 'class')?.split(' ').includes(name));
/** Rows of a table below their group: `工作总结`, `2020 市州`, then the cells. */
function rowsOf(figure: Element): { group: string; name: string; cells: Element[] }[] {
  let group = '';
  return tagged(figure, 'tr').flatMap((row) => {
    const [head] = tagged(row, 'th');
    if (head && attribute(head, 'scope') === 'rowgroup') group = textOf(head).trim();
    const cells = tagged(row, 'td');
    return head === undefined || cells.length === 0 ? [] : [{ group, name: textOf(head).trim(), cells }];
  });
}

describe.each(Object.entries(TEST_BUILDS))(
  'time lines of the site built for %s',
  (_, { dir, base, content }) => {
    let site: Site;
    let records: Map<string, PlanRecord>;
    let opened: ReturnType<typeof openedBy>;
    let once: typeof lines;
    let lines: { page: Page; figure: Element; occurrences: { at: Occurrence; record: PlanRecord }[] }[];
    beforeAll(() => {
      site = readSite(dir, base);
      opened = openedBy(site);
      records = new Map(readRecords(content).map((record) => [record.id, record]));
      lines = ['campaigns', 'laws', 'formulas'].flatMap((kind) => {
        const things = JSON.parse(readFileSync(join(content, `${kind}.json`), 'utf8')) as {
          id: string;
          occurrences: Occurrence[];
        }[];
        return things.map(({ id, occurrences }) => {
          const page = site.pages.find(({ file }) => file === `${kind}/${id}/index.html`) as Page;
          const placed = occurrences.flatMap((at) => {
            const record = records.get(at.record);
            return record === undefined ? [] : [{ at, record }];
          });
          return { page, figure: figureOf(page, 'time-line') as Element, occurrences: placed };
        });
      });
      const isOnce = ({ occurrences }: (typeof lines)[number]) =>
        new Set(occurrences.map(({ at }) => at.record)).size === 1;
      once = lines.filter(isOnce);
      lines = lines.filter((line) => !isOnce(line));
    });

    test('every page of a family, law or set phrase of several records has its time line', () => {
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter(({ figure }) => figure === undefined).map(({ page }) => page.file)).toEqual([]);
    });

    test('a page of a single record draws none, lists every place of it, and does not state the corpus', () => {
      expect(once.length).toBeGreaterThan(20);
      const about = site.pages.find(({ file }) => file === 'about/index.html')?.html ?? '';
      const version = /语料版本 ([0-9a-f]{8})</.exec(about)?.[1] ?? '';
      expect(version).not.toBe('');
      for (const { page, figure, occurrences } of once) {
        expect(figure, page.file).toBeUndefined();
        const [{ at }] = occurrences as [(typeof occurrences)[number]];
        const place = opened(page, `#${at.record}`) as Element;
        expect(linesIn(place), page.file).toBe(occurrences.length);
        const links = tagged(place, 'a').map((a) => attribute(a, 'href'));
        expect(links, page.file).toEqual([
          `${base}plans/${at.record}/`,
          ...occurrences.map(
            (of) => `${base}plans/${at.record}/?hl=${encodeURIComponent(of.at.text)}#${of.at.node}`,
          ),
        ]);
        expect(page.html, page.file).not.toContain(version);
      }
    });

    test('each occurrence is one mark that opens its sentence, its stage told by its shape', () => {
      for (const { page, figure, occurrences } of lines) {
        const counted = classed(figure, 'a', 'many').flatMap((number) => {
          const place = opened(page, attribute(number, 'href'));
          expect(linesIn(place)).toBe(Number(textOf(tagged(number, 'text')[0] as Element)));
          return place === undefined ? [] : tagged(place, 'li');
        });
        const marked = classed(figure, 'a', 'mark').map((mark) => {
          const place = opened(page, attribute(mark, 'href'));
          expect(place?.tagName, page.file).toBe('li');
          const [path] = tagged(mark, 'path');
          return {
            place: place as Element,
            d: path && attribute(path, 'd'),
            look: path && attribute(path, 'class'),
          };
        });
        const linkOf = (place: Element) => tagged(place, 'a').map((a) => attribute(a, 'href'))[0];
        const drawn = [...marked.map(({ place }) => place), ...counted].map(linkOf).sort();
        const true_ = occurrences.map(
          ({ at }) => `${base}plans/${at.record}/?hl=${encodeURIComponent(at.text)}#${at.node}`,
        );
        expect(drawn, page.file).toEqual(true_.sort());
        expect(marked.map(({ d, look }) => `${d} ${look}`).sort(), page.file).toEqual(
          occurrences
            .filter(() => counted.length === 0)
            .map(({ at, record }) => {
              const look = gradeOf(record) === 'full' ? 'full' : 'summary';
              return `${SHAPES[STAGES[at.stage ?? ''] ?? 'circle']} ${look}`;
            })
            .sort(),
        );
      }
    });

    test('its table counts what the records say, opens as much, and tells gaps from what is not seen', () => {
      const plans = [...records.values()].filter(({ kind }) => kind === 'plan');
      for (const { page, figure, occurrences } of lines) {
        const rows = rowsOf(figure);
        let sum = 0;
        for (const { group, name, cells } of rows) {
          const own = occurrences.filter(
            ({ record }) => placeOf(record) === name && GROUPS[gradeOf(record)] === group,
          );
          const held = plans.filter((plan) => placeOf(plan) === name);
          const full = held.filter(({ evidence }) => evidence === 'full').length;
          const [number, , share] = cells.map((cell) => textOf(cell).trim());
          const found = new Set(own.map(({ at }) => at.record)).size;
          sum += own.length;
          if (own.length === 0) {
            expect(group, page.file).toBe(GROUPS.full);
            expect(number, `${page.file} ${name}`).toBe(
              full > 0 ? '未见' : held.length > 0 ? '无全文' : '未收录',
            );
            continue;
          }
          expect([number, share], `${page.file} ${name}`).toEqual([
            String(own.length),
            group === GROUPS.full ? `${found}/${full}` : String(found),
          ]);
          const [link] = tagged(cells[0] as Element, 'a');
          expect(linesIn(opened(page, link ? attribute(link, 'href') : null)), `${page.file} ${name}`).toBe(
            own.length,
          );
        }
        expect(sum, page.file).toBe(occurrences.length);
      }
    });

    test('2020 is a marked place in every time line, as no plan of it is here', () => {
      const years = new Set(
        [...records.values()].filter(({ kind }) => kind === 'plan').map(({ year }) => year),
      );
      if (years.has(2020)) return;
      for (const { page, figure } of lines) {
        const gaps = rowsOf(figure).filter(
          ({ group, name }) => group === GROUPS.full && name.startsWith('2020 '),
        );
        expect(gaps.length, page.file).toBeGreaterThan(0);
        expect(
          gaps.every(({ cells }) => cells[0] !== undefined && textOf(cells[0]).trim() === '未收录'),
        ).toBe(true);
      }
    });

    test('the line of an organisation has a mark for each of its records, and its table their numbers', () => {
      const organisations = new Set([...records.values()].flatMap(({ organisation }) => organisation ?? []));
      expect(organisations.size).toBeGreaterThan(5);
      for (const id of organisations) {
        const page = site.pages.find(({ file }) => file === `organisations/${id}/index.html`) as Page;
        const figure = figureOf(page, 'record-line') as Element;
        const own = [...records.values()].filter(({ organisation }) => organisation === id);
        const marks = classed(figure, 'a', 'mark').map((mark) => attribute(mark, 'href'));
        expect(marks.sort(), id).toEqual(own.map((record) => `${base}plans/${record.id}/`).sort());
        for (const { name, cells } of rowsOf(figure)) {
          const inYear = own.filter(({ year }) => String(year ?? '年份未详') === name);
          (['full', 'summary', 'review'] as const).forEach((grade, i) => {
            const n = inYear.filter((record) => gradeOf(record) === grade).length;
            const cell = cells[i] as Element;
            const [link] = tagged(cell, 'a');
            if (n > 0) {
              expect(textOf(cell).trim(), `${id} ${name}`).toBe(String(n));
              expect(linesIn(opened(page, link ? attribute(link, 'href') : null))).toBe(n);
            } else expect(textOf(cell).trim()).toMatch(grade === 'full' ? /^(未收录|无全文|0)$/ : /^0$/);
          });
        }
        const list = page.elements.find((e) => attribute(e, 'id') === 'records');
        expect(linesIn(list), id).toBe(own.length);
        expect(below(list as Element).length).toBeGreaterThan(0);
      }
    });
  },
);
