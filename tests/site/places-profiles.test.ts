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
import type { Organisation } from '../../src/model/organisation.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import type { Theme } from '../../src/model/theme.ts';
import { chartsOf, figureOf, tagged } from '../charts/drawn.ts';
import { linesIn, openedBy } from '../charts/opened.ts';
import { countLabels, readRecords, readThemes } from '../charts/true-counts.ts';
import { printPooled, trueParts } from '../charts/true-units.ts';

const words = (element: Element) => textOf(element).trim();
const hrefOf = (element: Element | undefined) => (element === undefined ? null : attribute(element, 'href'));
const tilesOf = (figure: Element) => tagged(figure, 'a').filter((a) => attribute(a, 'data-tile') !== null);
const partOf = (tile: Element, name: string) =>
  tagged(tile, 'text')
    .filter((text) => attribute(text, 'class') === name)
    .map(words)[0];

describe.each(Object.entries(TEST_BUILDS))(
  'maps and profiles of the site built for %s',
  (_, { dir, base, content }) => {
    let site: Site;
    let records: PlanRecord[];
    let themes: Theme[];
    let organisations: Organisation[];
    let opened: ReturnType<typeof openedBy>;
    const pageOf = (file: string) => site.pages.find((page) => page.file === file) as Page;
    const numbersOf = (figure: Element) =>
      tagged(figure, 'tr').flatMap((row) => {
        const [head] = tagged(row, 'th');
        const [cell] = tagged(row, 'td');
        return head === undefined || cell === undefined ? [] : [[words(head), words(cell)] as const];
      });
    /** The organisation of a tile by the place it is named for, straight from the JSON. */
    const organisationAt = (place: string, province: string) =>
      organisations.find(
        ({ region, level }) =>
          level === 'city' && region?.name === place && region.code.startsWith(province.slice(0, 2)),
      );
    beforeAll(() => {
      site = readSite(dir, base);
      opened = openedBy(site);
      records = readRecords(content);
      themes = readThemes(content);
      organisations = JSON.parse(readFileSync(join(content, 'organisations.json'), 'utf8')) as Organisation[];
    });

    test('a tile counts the records of its place, opens as many, and says the same as the table', () => {
      const page = pageOf('organisations/index.html');
      const maps = chartsOf(page).filter((figure) => tilesOf(figure).length > 0);
      expect(maps.length).toBeGreaterThan(0);
      for (const figure of maps) {
        const table = new Map(numbersOf(figure));
        const tiles = tilesOf(figure);
        expect(tiles.length).toBe(table.size);
        tiles.forEach((tile) => {
          const name = [...table.keys()][Number(attribute(tile, 'data-tile'))] ?? '';
          const organisation = organisationAt(name, '430000');
          const n = records.filter((record) => record.organisation === (organisation?.id ?? '')).length;
          expect(partOf(tile, 'count'), name).toBe(n === 0 ? '未收录' : `${n} 条`);
          expect(table.get(name)).toBe(partOf(tile, 'count'));
          if (n === 0) expect(hrefOf(tile)).toBeNull();
          else expect(linesIn(opened(page, hrefOf(tile))), name).toBe(n);
        });
      }
    });

    test('a tile on the page of a theme is the share of it in the full plans of the place', () => {
      let shares = 0;
      for (const theme of themes) {
        const page = pageOf(`themes/${theme.id}/index.html`);
        const figure = figureOf(page, 'map-430000') as Element;
        const table = new Map(numbersOf(figure));
        for (const tile of tilesOf(figure)) {
          const name = [...table.keys()][Number(attribute(tile, 'data-tile'))] ?? '';
          const own = records.filter(
            (record) => record.organisation === (organisationAt(name, '430000')?.id ?? ''),
          );
          const full = own.filter(({ kind, evidence }) => kind === 'plan' && evidence === 'full');
          const share = printPooled(full, theme.id);
          const text = share ?? (own.length > 0 ? '无全文' : '未收录');
          expect([partOf(tile, 'count'), table.get(name)], `${theme.id} ${name}`).toEqual([text, text]);
          if (share === null || share === '0%') expect(hrefOf(tile)).toBeNull();
          else if (full.length === 1) {
            shares += 1;
            const n = countLabels(full[0] as PlanRecord, theme.id);
            expect(linesIn(opened(page, hrefOf(tile))), `${theme.id} ${name}`).toBe(n);
            expect(words(tagged(tile, 'title')[0] as Element)).toContain(`依据 ${full.length} 份全文`);
          }
        }
      }
      expect(shares).toBeGreaterThan(10);
    });

    test('the browser is handed the shares that the pages of the themes show', () => {
      const maps = pageOf('organisations/index.html').elements.filter((e) => e.tagName === 'place-map');
      expect(maps.length).toBeGreaterThan(0);
      for (const map of maps) {
        const { tiles } = JSON.parse(attribute(map, 'data-map') ?? '') as {
          tiles: { organisation: string | null; plans: { n: number; shares: number[] } | null }[];
        };
        for (const { organisation, plans } of tiles) {
          const full = records.filter(
            (r) => r.organisation === (organisation ?? '') && r.kind === 'plan' && r.evidence === 'full',
          );
          const printed = (share: number) =>
            share === 0 ? '0%' : share < 0.0005 ? '<0.1%' : `${(share * 100).toFixed(1)}%`;
          expect(plans?.n ?? 0).toBe(full.length);
          expect((plans?.shares ?? []).map(printed)).toEqual(
            full.length === 0 ? [] : themes.map(({ id }) => printPooled(full, id)),
          );
        }
      }
    });

    test('the strip of a plan has its units in the order of the text, each leading to its passage', () => {
      const full = records.filter(({ evidence }) => evidence === 'full');
      for (const record of full) {
        const page = pageOf(`plans/${record.id}/index.html`);
        const figure = figureOf(page, 'order') as Element;
        const units = trueParts(record).flat();
        const [svg] = tagged(figure, 'svg');
        const segments = tagged(svg as Element, 'a');
        expect(segments.map(hrefOf), record.id).toEqual(units.map(({ id }) => `#${id}`));
        for (const segment of segments) expect(opened(page, hrefOf(segment)), record.id).toBeDefined();
        const said = units.map(({ themes: [main], characters }) => {
          const name = themes.find(({ id }) => id === main?.id)?.zh ?? '未标注';
          return { name, characters: String(characters) };
        });
        segments.forEach((segment, i) => {
          expect(words(tagged(segment, 'title')[0] as Element)).toMatch(
            new RegExp(`：${said[i]?.name}，${said[i]?.characters} 字$`),
          );
        });
        const rows = tagged(figure, 'tr')
          .map((row) => tagged(row, 'td').map(words))
          .filter((cells) => cells.length > 0);
        expect(rows).toEqual(said.map(({ name, characters }) => [name, characters]));
      }
      expect(full.length).toBeGreaterThan(3);
    });

    test('the shares of a strip and of the bars below it are of the same characters', () => {
      for (const record of records.filter(({ evidence }) => evidence === 'full')) {
        const page = pageOf(`plans/${record.id}/index.html`);
        const total = trueParts(record)
          .flat()
          .reduce((sum, { characters }) => sum + characters, 0);
        for (const id of ['order', 'profile'])
          expect(textOf(figureOf(page, id) as Element)).toContain(`${total} 字`);
      }
    });

    test('every number of a profile opens its passages, those without a label too', () => {
      let unlabelled = 0;
      for (const record of records.filter(({ evidence }) => evidence === 'full')) {
        const page = pageOf(`plans/${record.id}/index.html`);
        for (const row of tagged(figureOf(page, 'profile') as Element, 'tr').slice(1)) {
          const [head] = tagged(row, 'th');
          const name = head === undefined ? '' : words(head);
          const theme = themes.find(({ zh }) => zh === name);
          const bare = trueParts(record)
            .flat()
            .filter((unit) => unit.themes.length === 0).length;
          const n = theme === undefined ? bare : countLabels(record, theme.id);
          if (theme === undefined) unlabelled += 1;
          const cells = tagged(row, 'td').slice(0, 3);
          expect(words(cells[0] as Element), `${record.id} ${name}`).toBe(String(n));
          for (const cell of cells.filter((cell) => !['0', '0%', ''].includes(words(cell)))) {
            const [link] = tagged(cell, 'a');
            expect(linesIn(opened(page, hrefOf(link))), `${record.id} ${name}`).toBe(n);
          }
        }
      }
      const withBare = records.filter(
        (record) =>
          record.evidence === 'full' &&
          trueParts(record)
            .flat()
            .some((unit) => unit.themes.length === 0),
      );
      expect(unlabelled).toBe(withBare.length);
    });
  },
);
