import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, type Page, readSite } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { Formula } from '../../src/model/campaign.ts';
import { LEVELS } from '../../src/model/levels.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import type { Theme } from '../../src/model/theme.ts';
import { figureOf, tagged } from '../charts/drawn.ts';
import { type DrawnSheet, sheetOf } from '../charts/sheets.ts';
import { countLabels, readRecords, readThemes } from '../charts/true-counts.ts';
import { sayShare, shareIn, shareOfMany } from '../charts/true-shares.ts';

/** `/plans-site/organisations/hunan/` → `hunan` */
const lastPart = (href: string | null): string => (href ?? '').replace(/#.*$/, '').split('/').at(-2) ?? '';

/** More records than a matrix draws one by one: a column a level of plans, summaries, reviews, each number out of its records. */
function expectLevels(records: PlanRecord[], { columns, rows }: DrawnSheet): void {
  const groupOf = ({ kind, evidence }: PlanRecord) => (kind === 'review' ? 'review' : evidence);
  const groups = ['full', 'summary', 'review'].flatMap((group) =>
    [...LEVELS, null].flatMap((level) => {
      const own = records.filter(
        (record) => record.kind !== 'other' && groupOf(record) === group && record.level === level,
      );
      return own.length === 0 ? [] : [{ group, own }];
    }),
  );
  expect(columns).toHaveLength(groups.length);
  expect(rows.length).toBeGreaterThan(10);
  for (const { name, href, cells } of rows) {
    const drawn = groups.map(({ group, own }, c) => {
      const n = own.filter(({ names }) => names.some(({ campaign }) => campaign === lastPart(href))).length;
      expect(cells[c]?.href === null, `${name} ${columns[c]?.title}`).toBe(n === 0);
      return n === 0 && group !== 'full' ? '未见' : `${n}/${own.length}`;
    });
    expect(
      cells.map(({ text }) => text),
      name,
    ).toEqual(drawn);
  }
}

describe.each(Object.entries(TEST_BUILDS))(
  'matrices of the site built for %s',
  (build, { dir, base, content }) => {
    let pages: Map<string, Page>;
    let records: PlanRecord[];
    let themes: Theme[];
    const isFull = ({ kind, evidence }: PlanRecord) => kind === 'plan' && evidence === 'full';
    const fullPlans = () => records.filter((record) => isFull(record) && record.organisation !== null);
    const sheetAt = (path: string, id: string): DrawnSheet => {
      const page = pages.get(`${base}${path}`);
      const figure = page && figureOf(page, id);
      if (figure === undefined) throw new Error(`no chart ${id} at ${path}`);
      return sheetOf(figure);
    };
    const passagesAt = (href: string): number => {
      const [path = '', anchor] = href.split('#');
      const place = pages.get(path)?.elements.find((element) => attribute(element, 'id') === anchor);
      return place === undefined ? -1 : tagged(place, 'li').length;
    };

    beforeAll(() => {
      pages = new Map(readSite(dir, base).pages.map((page) => [page.address, page]));
      records = readRecords(content);
      themes = readThemes(content);
    });

    test('theme × organisation: every share is that of the organisation’s full plans, and opens all passages behind it', () => {
      const { columns, rows } = sheetAt('themes/', 'organisations');
      expect(columns.map(({ title }) => title)).toEqual(themes.map(({ zh }) => zh));
      const plansOf = (id: string) => fullPlans().filter(({ organisation }) => organisation === id);
      expect(rows.map(({ href }) => lastPart(href)).sort()).toEqual(
        [...new Set(fullPlans().map(({ organisation }) => organisation))].sort(),
      );
      for (const { name, base: said, href, cells } of rows) {
        const plans = plansOf(lastPart(href));
        expect(said, name).toContain(`全文 ${plans.length} 份`);
        themes.forEach(({ id, zh }, t) => {
          const cell = cells[t];
          const text = sayShare(shareIn(plans, id));
          const passages = plans.reduce((sum, plan) => sum + countLabels(plan, id), 0);
          expect(cell?.text, `${name} ${zh}`).toBe(text);
          expect(cell?.value).toBeCloseTo(shareIn(plans, id), 9);
          expect(cell?.say).toBe(`${name}，${zh}：${passages === 0 ? text : `${text}，${passages} 条`}`);
          expect(cell?.href === null).toBe(passages === 0);
          if (cell?.href) expect(passagesAt(cell.href), cell.href).toBe(passages);
        });
      }
    });

    test('theme × level and region: every share is the median of three organisations and more, or the sum of fewer', () => {
      const { rows } = sheetAt('themes/', 'places');
      const paths = fullPlans().flatMap(({ region }) => (region === null ? [] : [region.path]));
      // The step below the top: provinces where there are several, else prefectures.
      const step = new Set(paths.map(([province]) => province)).size > 1 ? 0 : 1;
      const places = new Set(paths.flatMap((path) => path[step] ?? []));
      const byPlace = rows.filter(({ group }) => group === '按地区（含下级）');
      expect(byPlace.map(({ name }) => name).sort()).toEqual([...places].sort());
      const levels = new Set(fullPlans().map(({ level }) => level ?? 'unknown'));
      const byLevel = rows.filter(({ group }) => group === '按层级');
      expect(byLevel.map(({ href }) => lastPart(href)).sort()).toEqual([...levels].sort());
      for (const { group, name, base: said, href, cells } of rows) {
        const plans = fullPlans().filter(({ level, region }) =>
          group === '按层级' ? (level ?? 'unknown') === lastPart(href) : region?.path[step] === name,
        );
        const organisations = new Set(plans.map(({ organisation }) => organisation)).size;
        const by = organisations < 3 ? '合计' : '中位';
        expect(said).toBe(`${organisations} 个机构，全文 ${plans.length} 份，${by}`);
        themes.forEach(({ id, zh }, t) => {
          const cell = cells[t];
          const passages = plans.reduce((sum, plan) => sum + countLabels(plan, id), 0);
          expect(cell?.text, `${name} ${zh}`).toBe(sayShare(shareOfMany(plans, id)));
          if (passages === 0) expect(cell?.href).toBeNull();
          else {
            expect(cell?.say).toMatch(new RegExp(`，${passages} 条$`));
            expect(passagesAt(cell?.href ?? ''), cell?.href ?? '').toBe(passages);
          }
        });
      }
    });

    test('theme × record: full plans, summaries and reviews are groups of their own, the latter without shade', () => {
      const found = [...pages.values()].flatMap((page) => figureOf(page, 'matrix') ?? []);
      expect(found.length).toBeGreaterThan(5);
      for (const { rows } of found.map(sheetOf)) {
        for (const { group, href, cells } of rows) {
          const record = records.find(({ id }) => id === lastPart(href)) as PlanRecord;
          expect(group).toMatch(
            record.kind === 'review' ? /^工作总结/ : isFull(record) ? /（全文）/ : /（媒体摘要）/,
          );
          themes.forEach(({ id, zh }, t) => {
            const n = countLabels(record, id);
            const cell = cells[t];
            if (cell?.look === 'gap') return;
            expect(cell?.value).toBe(n);
            expect(cell?.text).toBe(n === 0 && !isFull(record) ? '未见' : String(n));
            expect(cell?.say.endsWith(`，${zh}：${cell.text}`)).toBe(true);
            if (isFull(record)) expect(cell?.look).toMatch(n === 0 ? /^shade-0$/ : /^shade-[1-5]$/);
            else expect(cell?.look).toBe(n === 0 ? 'unmentioned' : 'plain');
          });
        }
      }
    });

    test('family × record: every number is that of the record’s names, and opens as many places', () => {
      const sheet = sheetAt('campaigns/', 'families');
      const { columns, rows } = sheet;
      if (columns.length < records.length) {
        expectLevels(records, sheet);
        return;
      }
      expect(columns.map(({ href }) => lastPart(href)).sort()).toEqual(records.map(({ id }) => id).sort());
      for (const { name, href, cells } of rows) {
        columns.forEach((column, c) => {
          const record = records.find(({ id }) => id === lastPart(column.href)) as PlanRecord;
          const n = record.names.filter(({ campaign }) => campaign === lastPart(href)).length;
          const cell = cells[c];
          expect(cell?.text, `${name} ${record.id}`).toBe(n === 0 && !isFull(record) ? '未见' : String(n));
          expect(cell?.href === null).toBe(n === 0);
          if (cell?.href) {
            expect(cell.say).toMatch(new RegExp(`：${n} 处$`));
            expect(passagesAt(cell.href), cell.href).toBe(n);
          }
        });
      }
    });

    test('formula × full plan: every mark is one of the record’s places, every year without a plan a gap', () => {
      const { columns, rows } = sheetAt('formulas/', 'formulas');
      const dated = records.filter((record) => isFull(record) && record.year !== null);
      expect(
        columns
          .filter(({ isGap }) => !isGap)
          .map(({ href }) => lastPart(href))
          .sort(),
      ).toEqual(dated.map(({ id }) => id).sort());
      const years = records.flatMap(({ year }) => year ?? []);
      const empty = Array.from(
        { length: Math.max(...years) - Math.min(...years) + 1 },
        (_, i) => Math.min(...years) + i,
      ).filter((year) => dated.every((plan) => plan.year !== year));
      expect(columns.filter(({ isGap }) => isGap).map(({ title }) => Number.parseInt(title, 10))).toEqual(
        empty,
      );
      expect(empty.includes(2020)).toBe(build === 'root');
      const formulas = JSON.parse(readFileSync(join(content, 'formulas.json'), 'utf8')) as unknown[];
      expect(rows).toHaveLength(formulas.length);
      for (const formula of formulas.map((one) => Formula.parse(one))) {
        const row = rows.find(({ href }) => lastPart(href) === formula.id);
        columns.forEach((column, c) => {
          const cell = row?.cells[c];
          if (column.isGap) {
            expect(cell).toMatchObject({ text: '未收录', value: null, href: null, look: 'gap' });
            return;
          }
          const n = formula.occurrences.filter(({ record }) => record === lastPart(column.href)).length;
          expect(cell).toMatchObject({ text: n === 0 ? '未见' : String(n), value: n });
          expect(cell?.href === null).toBe(n === 0);
          if (cell?.href) expect(passagesAt(cell.href), cell.href).toBe(n);
        });
      }
    });

    test('every cell is heard with its row and column, every matrix is a table with heads', () => {
      const figures = [...pages.values()].flatMap((page) =>
        page.elements.filter((e) => e.tagName === 'sortable-matrix'),
      );
      expect(figures.length).toBeGreaterThan(8);
      for (const figure of figures as Element[]) {
        const { columns, rows } = sheetOf(figure);
        for (const { name, cells } of rows) {
          expect(cells.map(({ say }) => say.split('：')[0])).toEqual(
            columns.map(({ title }) => `${name}，${title}`),
          );
        }
      }
    });
  },
);
