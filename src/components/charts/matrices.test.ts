import { describe, expect, it } from 'vitest';
import type { LevelYear } from '../../charts/level-years.ts';
import { sampleRecord } from '../../model/samples.ts';
import {
  all,
  attribute,
  type Component,
  type Element,
  render,
  rowsOf,
  textOf,
  texts,
} from './drawn-elements.ts';
import FamilyMatrix from './FamilyMatrix.astro';
import FormulaMatrix from './FormulaMatrix.astro';
import PlaceMatrix from './PlaceMatrix.astro';
import { base, hostile, record, shareRow, themes } from './sample-charts.ts';
import ThemeMatrix from './ThemeMatrix.astro';

describe('ThemeMatrix', () => {
  it('prints each number in its cell, shaded in full plans only', async () => {
    const elements = await render(ThemeMatrix, base);
    expect(rowsOf(elements)).toEqual([
      ['记录', '思想', '家风'],
      ['工作要点（全文）：条目'],
      ['jia-20195 条', '3', '0'],
      ['yi-20215 条', '4', '2'],
      ['工作要点（媒体摘要）：提到该主题的段数'],
      ['bing-20215 段', '1', '·未见'],
      ['工作总结：提到该主题的段数'],
      ['bing-20205 段', '1', '1'],
    ]);
    const classes = all(elements, 'td').map((cell) => attribute(cell, 'class'));
    expect(classes).toEqual([
      'shade-4',
      'shade-0',
      'shade-5',
      'shade-3',
      'plain',
      'unmentioned',
      'plain',
      'plain',
    ]);
  });

  it('tells a record without items from one without the theme', async () => {
    const elements = await render(ThemeMatrix, {
      ...base,
      records: [record('empty-2020', [0, 0], { units: 0 })],
    });
    expect(texts(elements, 'td')).toEqual(['未收录', '未收录']);
  });
});

describe('ThemeMatrix of very many records', () => {
  const level = (group: LevelYear['group'], records: number, figures: [number | null, number]) => ({
    group,
    level: 'city' as const,
    year: 2021,
    records,
    figures: new Map(themes.map((theme, t) => [theme.id, figures[t] ?? null])),
    href: '/years/2021/#level-city',
  });
  const levels = [level('full', 12, [2.5, 0]), level('full', 2, [null, 0]), level('summary', 10, [3, 0])];

  it('shows a level and year a row: the middle of full plans, how many summaries mention a theme', async () => {
    const elements = await render(ThemeMatrix, { ...base, levels });
    expect(rowsOf(elements)).toEqual([
      ['层级、年份', '思想', '家风'],
      ['工作要点（全文）：条数的中位数'],
      ['市州 202112 份', '2.5', '0'],
      ['市州 20212 份', '不足', '0'],
      ['工作要点（媒体摘要）：提到该主题的份数'],
      ['市州 202110 份', '3/10', '·未见'],
    ]);
    expect(all(elements, 'td').map((cell) => attribute(cell, 'class'))).toEqual([
      'shade-5',
      'shade-0',
      'gap',
      'shade-0',
      'plain',
      'unmentioned',
    ]);
  });

  it('opens the records of the level and year, and says so', async () => {
    const elements = await render(ThemeMatrix, { ...base, levels });
    const links = all(elements, 'a').map((a) => [attribute(a, 'aria-label'), attribute(a, 'href')]);
    expect(links).toContainEqual(['市州 2021，思想政治引领：10 份中 3 份', '/years/2021/#level-city']);
    expect(texts(elements, 'li').join()).toContain('按层级和年份合并');
  });
});

describe('FormulaMatrix', () => {
  const entry = (id: string, year: number) => ({
    record: { ...sampleRecord({ id, year }) },
    name: id,
    who: `${id}妇联`,
  });
  const formula = (id: string) => ({ id, text: `提法${id}`, scope: null, occurrences: [] });
  const props = {
    id: 'formulas',
    columns: [
      { year: 2019, entry: entry('甲', 2019) },
      { year: 2020, entry: null },
      { year: 2021, entry: entry('乙', 2021) },
    ],
    rows: [
      {
        formula: formula('一'),
        seen: { full: 1 },
        cells: [2, null, 0],
        hrefOf: (id: string) => `/formulas/一/#${id}`,
      },
    ],
    more: 3,
  };

  it('marks what is printed and what is not, and keeps the year without a plan as a gap', async () => {
    const elements = await render(FormulaMatrix, props);
    expect(rowsOf(elements)).toEqual([
      ['提法', '甲妇联2019', '未收录2020', '乙妇联2021'],
      ['提法一1 份全文', '●2', '未收录', '○未见'],
    ]);
    expect(all(elements, 'td').map((cell) => attribute(cell, 'class'))).toEqual([
      'shade-5',
      'gap',
      'shade-0',
    ]);
    const links = all(elements, 'a').map((a) => [attribute(a, 'aria-label'), attribute(a, 'href')]);
    expect(links).toContainEqual(['提法一，甲妇联 2019：2 处', '/formulas/一/#甲']);
  });

  it('gives the year without a plan no head that sorts', async () => {
    const elements = await render(FormulaMatrix, props);
    const heads = all(elements, 'th').filter((th) => attribute(th, 'scope') === 'col');
    const buttons = heads.map(
      (th) => th.childNodes.filter((n) => 'tagName' in n && n.tagName === 'button').length,
    );
    expect(buttons).toEqual([0, 1, 0, 1]);
  });

  it('names the gap and the plans that are not drawn under the chart', async () => {
    const notes = texts(await render(FormulaMatrix, props), 'li').join();
    expect(notes).toContain('依据：2 份全文计划，1 种提法。');
    expect(notes).toContain('2020 年没有收录全文计划');
    expect(notes).toContain('另有 3 份全文');
  });
});

describe('FamilyMatrix', () => {
  const column = (id: string, group: string) => ({
    id,
    group,
    name: id,
    year: 2021,
    records: 1,
    href: `/${id}/`,
  });
  const props = {
    id: 'matrix',
    by: 'record',
    columns: [column('甲', 'full'), column('乙', 'full'), column('丙', 'summary')],
    rows: [
      { id: 'x', name: '领头雁', href: '/x/', records: 2, counts: new Map([['甲', 3]]) },
      { id: 'y', name: '破难行动', href: '/y/', records: 2, counts: new Map([['丙', 1]]) },
    ],
    more: 7,
    hrefOf: (family: string, id: string) => `/campaigns/${family}/#${id}`,
  };

  it('tells what a full plan lacks from what a summary does not mention', async () => {
    const elements = await render(FamilyMatrix, props);
    expect(rowsOf(elements).map((row) => row.slice(1))).toEqual([
      ['要点全文', '媒体摘要'],
      ['甲2021', '乙2021', '丙2021'],
      ['3', '0', '·未见'],
      ['0', '0', '1'],
    ]);
    const classes = all(elements, 'td').flatMap((cell) => attribute(cell, 'class') ?? []);
    expect(classes.slice(1)).toEqual(['shade-5', 'shade-0', 'unmentioned', 'shade-0', 'shade-0', 'plain']);
    const links = all(elements, 'a').map((a) => [attribute(a, 'aria-label'), attribute(a, 'href')]);
    expect(links).toContainEqual(['领头雁，甲 2021 要点全文：3 处', '/campaigns/x/#甲']);
  });

  it('shows a level by the share of its records, as levels have few or many', async () => {
    const columns = props.columns.map((one, i) => ({ ...one, year: null, records: [2, 10, 4][i] }));
    const rows = [
      {
        ...props.rows[0],
        counts: new Map([
          ['甲', 1],
          ['乙', 3],
        ]),
      },
    ];
    const elements = await render(FamilyMatrix, { ...props, by: 'level', columns, rows });
    expect(rowsOf(elements).at(-1)?.slice(1)).toEqual(['1/2', '3/10', '·未见']);
    const cells = all(elements, 'td').slice(1);
    expect(cells.map((cell) => [attribute(cell, 'class'), attribute(cell, 'data-value')])).toEqual([
      ['shade-5', '0.5'],
      ['shade-3', '0.3'],
      ['unmentioned', '0'],
    ]);
    const links = all(elements, 'a').map((a) => attribute(a, 'aria-label'));
    expect(links).toContain('领头雁，乙 10 份 要点全文：10 份记录中 3 份');
  });

  it('tells the script how many columns each group has, and the reader how many families it leaves out', async () => {
    const elements = await render(FamilyMatrix, props);
    expect(attribute(all(elements, 'sortable-matrix')[0] as Element, 'data-groups')).toBe('2 1');
    expect(texts(elements, 'li').join()).toContain('另有 7 个');
  });
});

describe('every matrix', () => {
  const bad = { ...record('a-2021', [1, 2]), label: hostile, name: hostile, href: `/x"><script>` };
  const badThemes = themes.map((theme) => ({ ...theme, zh: hostile, short: hostile }));
  const row = shareRow('a', [0.2, 0.1], { name: hostile, href: hostile });
  it.each([
    [
      'ThemeMatrix',
      ThemeMatrix,
      { ...base, heading: hostile, themes: badThemes, records: [bad], hrefOf: () => hostile },
    ],
    [
      'PlaceMatrix',
      PlaceMatrix,
      { id: 'x', themes: badThemes, themeHref: () => hostile, levels: [row], places: [] },
    ],
    [
      'FormulaMatrix',
      FormulaMatrix,
      {
        id: 'x',
        columns: [{ year: 2021, entry: { record: sampleRecord(), name: hostile, who: hostile } }],
        rows: [
          {
            formula: { id: 'a', text: hostile, scope: null, occurrences: [] },
            seen: { full: 1 },
            cells: [1],
            hrefOf: () => hostile,
          },
        ],
        more: 0,
      },
    ],
  ] as const)('escapes hostile text and needs no inline style or script: %s', async (_, component, given) => {
    const elements = await render(component as Component, given);
    expect(textOf(elements[0] as Element)).toContain('<script>alert(1)</script>');
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });
});
