import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartRecord, RecordThemes } from '../../charts/theme-series.ts';
import CoverageMatrix from './CoverageMatrix.astro';
import FamilyMatrix from './FamilyMatrix.astro';
import OrganisationMatrix from './OrganisationMatrix.astro';
import ThemeMatrix from './ThemeMatrix.astro';
import ThemeProfile from './ThemeProfile.astro';
import TileMap from './TileMap.astro';

type Element = DefaultTreeAdapterMap['element'];
type Component = Parameters<AstroContainer['renderToString']>[0];

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

/** Every element of a rendered component, in document order. */
async function render(component: Component, props: object): Promise<Element[]> {
  const below = (node: DefaultTreeAdapterMap['node']): Element[] =>
    'childNodes' in node ? node.childNodes.flatMap((n) => ('tagName' in n ? [n, ...below(n)] : [])) : [];
  return below(
    parseFragment(
      await container.renderToString(component, { props: { ...props }, locals: { version: '0123abcd' } }),
    ),
  );
}
const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;
const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const all = (elements: Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);
const texts = (elements: Element[], tag: string) =>
  all(elements, tag).map((element) => textOf(element).trim());
/** Each row of the tables as its cells, heads included. */
const rowsOf = (elements: Element[]) =>
  all(elements, 'tr').map((row) =>
    row.childNodes.flatMap((cell) => ('tagName' in cell ? [textOf(cell).trim()] : [])),
  );

const themes = [
  { id: 'ideology', zh: '思想政治引领', short: '思想' },
  { id: 'family-civility', zh: '家庭文明与家风', short: '家风' },
];
/** A record with so many items under each of the two themes. */
function record(id: string, items: [number, number], over: Partial<RecordThemes> = {}): ChartRecord {
  const counts: RecordThemes = {
    record: id,
    organisation: id.split('-')[0] ?? null,
    year: Number(id.split('-')[1]),
    kind: 'plan',
    evidence: 'full',
    units: 5,
    characters: 1000,
    unlabelled: 0.1,
    themes: new Map(
      themes.map((theme, t) => [
        theme.id,
        {
          units: Array.from({ length: items[t] ?? 0 }, (_, n) => `i${n}`),
          share: (items[t] ?? 0) / 10,
          mentions: items[t] ?? 0,
        },
      ]),
    ),
    ...over,
  };
  return { counts, label: id, name: id, href: `/plans/${id}/` };
}
const hrefOf = (theme: string, id: string) => `/themes/${theme}/#${id}`;
const records = [
  record('hunan-2019', [3, 0]),
  record('yueyang-2021', [4, 2]),
  record('changsha-2021', [1, 0], { evidence: 'summary' }),
  record('changsha-2020', [1, 1], { evidence: 'summary', kind: 'review' }),
];
const hostile = `<script>alert(1)</script>" onload="x" '><img src=x>`;
const base = { id: 'chart', heading: '主题', themes, records, hrefOf };

describe('ThemeMatrix', () => {
  it('prints each number in its cell, shaded in full plans only', async () => {
    const elements = await render(ThemeMatrix, base);
    expect(rowsOf(elements)).toEqual([
      ['记录', '思想', '家风'],
      ['工作要点（全文）：条目'],
      ['hunan-20195 条', '3', '0'],
      ['yueyang-20215 条', '4', '2'],
      ['工作要点（媒体摘要）：提到该主题的段数'],
      ['changsha-20215 段', '1', '·未见'],
      ['工作总结：提到该主题的段数'],
      ['changsha-20205 段', '1', '1'],
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

describe('ThemeProfile', () => {
  const props = {
    id: 'profile',
    heading: '构成',
    themes,
    counts: record('a-2021', [3, 0]).counts,
    hrefOf: (t: string) => `#${t}`,
  };

  it('shows the same shares in bars and table, what carries no label included', async () => {
    const elements = await render(ThemeProfile, props);
    expect(texts(elements, 'text')).toEqual(['思想', '30.0%', '家风', '0%', '未标注', '10.0%']);
    expect(rowsOf(elements)).toEqual([
      ['主题', '条目', '字数占比', '每千字提及'],
      ['思想政治引领', '3', '30.0%', '3.0'],
      ['家庭文明与家风', '0', '0%', '0'],
      ['未标注', '', '10.0%', ''],
    ]);
  });

  it('draws the median of at least three plans as a tick, in word and table too', async () => {
    const shares = new Map([
      ['ideology', 0.25],
      ['family-civility', 0.1],
    ]);
    const elements = await render(ThemeProfile, { ...props, peers: { n: 4, shares } });
    const ticks = all(elements, 'line').filter((line) => attribute(line, 'class') === 'tick');
    expect(ticks).toHaveLength(themes.length + 1);
    expect(texts(elements, 'title')).toContain('思想政治引领，字数占比 30.0%，同级同年中位数 25.0%');
    expect(rowsOf(elements).map((row) => row.at(-1))).toEqual([
      '同级同年中位数（4 份全文）',
      '25.0%',
      '10.0%',
      '',
    ]);
    expect(texts(elements, 'li').join()).toContain('4 份全文');
  });

  it('says so where there are too few to compare, and nothing where there is no group', async () => {
    const few = await render(ThemeProfile, { ...props, peers: { n: 2, shares: null } });
    expect(texts(few, 'li')).toContain('同级同年全文不足 3 份，不作比较。');
    expect(all(few, 'line').filter((line) => attribute(line, 'class') === 'tick')).toEqual([]);
    expect(texts(await render(ThemeProfile, props), 'li').join()).not.toContain('同级同年');
  });

  it('links only what opens something', async () => {
    const links = all(await render(ThemeProfile, props), 'a').map((a) => attribute(a, 'href'));
    expect(new Set(links)).toEqual(new Set(['#ideology', '#profile']));
  });
});

describe('CoverageMatrix', () => {
  const organisations = [
    { id: 'hunan', level: 'province', code: '430000', label: '湖南省妇联', href: '/organisations/hunan/' },
    { id: 'changsha', level: 'city', code: '430100', label: '长沙市妇联', href: '/organisations/changsha/' },
  ];
  const props = {
    id: 'coverage',
    heading: '收录',
    organisations,
    records: records.map(({ counts, href }) => ({ ...counts, id: counts.record, href })),
  };

  it('links what is there with its evidence and names what is not', async () => {
    const elements = await render(CoverageMatrix, props);
    expect(rowsOf(elements)).toEqual([
      ['机构', '2019', '2020', '2021'],
      ['省级'],
      ['湖南省妇联', '全文', '未收录', '未收录'],
      ['市州'],
      ['长沙市妇联', '未收录', '总结摘要', '摘要'],
    ]);
    const links = all(elements, 'a').map((a) => [attribute(a, 'href'), attribute(a, 'aria-label')]);
    expect(links).toContainEqual(['/plans/changsha-2020/', '长沙市妇联 2020 年，总结摘要']);
  });
});

describe('TileMap', () => {
  const counts = { full: 1, summary: 0, review: 1 };
  const none = { full: 0, summary: 0, review: 0 };
  const tiles = [
    { code: '990200', name: '乙市', short: '乙', row: 1, column: 0, href: '/yi/', records: 0, counts: none },
    { code: '990300', name: '丙市', short: '丙', row: 1, column: 1, href: null, records: 0, counts: none },
    { code: '990100', name: '甲市', short: '甲', row: 0, column: 1, href: '/jia/', records: 2, counts },
  ];
  const props = { id: 'map', heading: '收录', tiles };

  it('prints the same numbers in tiles and table, and says what is not collected', async () => {
    const elements = await render(TileMap, props);
    expect(texts(elements, 'text')).toEqual(['甲', '2 条', '乙', '未收录', '丙', '未收录']);
    expect(rowsOf(elements)).toEqual([
      ['市州', '记录', '要点全文', '媒体摘要', '总结'],
      ['乙市', '未收录', '0', '0', '0'],
      ['丙市', '未收录', '0', '0', '0'],
      ['甲市', '2 条', '1', '0', '1'],
    ]);
  });

  it('links tiles in reading order, those without an organisation not at all, and hatches gaps', async () => {
    const elements = await render(TileMap, props);
    const links = all(elements, 'a').filter((a) => attribute(a, 'class')?.startsWith('tile'));
    expect(links.map((a) => [attribute(a, 'href'), textOf(a.childNodes[0] as Element)])).toEqual([
      ['/jia/', '甲市，2 条记录'],
      ['/yi/', '乙市，未收录'],
    ]);
    expect(
      all(elements, 'rect').filter((rect) => attribute(rect, 'fill') === 'url(#map-hatch)'),
    ).toHaveLength(2);
  });

  it('names and describes the drawing', async () => {
    const [svg] = all(await render(TileMap, props), 'svg');
    expect(svg?.childNodes.flatMap((n) => ('tagName' in n ? n.tagName : [])).slice(0, 2)).toEqual([
      'title',
      'desc',
    ]);
  });
});

describe('OrganisationMatrix', () => {
  const row = (id: string, shares: [number, number] | null) => ({
    id,
    name: `${id}妇联`,
    href: `/organisations/${id}/`,
    plans: 2,
    years: [2019, 2021],
    organisations: 1,
    shares: shares === null ? null : new Map(themes.map((theme, t) => [theme.id, shares[t] ?? 0])),
    linkOf: new Map(themes.map((theme) => [theme.id, `/themes/${theme.id}/#${id}-2021`])),
  });
  const props = {
    id: 'organisations',
    themes,
    themeHref: (theme: string) => `/themes/${theme}/`,
    by: 'organisation',
    rows: [row('甲', [0.25, 0]), row('乙', null)],
  };

  it('prints each share in its cell, links those above zero, and names the plans it rests on', async () => {
    const elements = await render(OrganisationMatrix, props);
    expect(rowsOf(elements)).toEqual([
      ['机构', '思想', '家风'],
      ['甲妇联全文 2 份（2019、2021）', '25.0%', '0%'],
      ['乙妇联全文 2 份（2019、2021）', '不足', '不足'],
    ]);
    const cells = all(elements, 'td');
    expect(cells.map((cell) => [attribute(cell, 'class'), attribute(cell, 'data-value')])).toEqual([
      ['shade-5', '0.25'],
      ['shade-0', '0'],
      ['gap', undefined],
      ['gap', undefined],
    ]);
    const links = all(elements, 'a').map((a) => [attribute(a, 'aria-label'), attribute(a, 'href')]);
    expect(links).toContainEqual(['甲妇联，思想政治引领：25.0%', '/themes/ideology/#甲-2021']);
  });

  it('shows nothing to press to those without script', async () => {
    const pressed = all(await render(OrganisationMatrix, props), 'button');
    const buttons = pressed.filter((button) => attribute(button, 'class') === 'sort');
    expect(buttons).toHaveLength(4);
    expect(buttons.every((button) => attribute(button, 'hidden') !== undefined)).toBe(true);
  });

  it('says so where there is nothing to list', async () => {
    const elements = await render(OrganisationMatrix, { ...props, rows: [] });
    expect(texts(elements, 'p')).toContain('没有可以列出的全文计划。');
    expect(all(elements, 'table')).toEqual([]);
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

describe('every chart', () => {
  const bad = [{ ...record('a-2021', [1, 2]), label: hostile, name: hostile, href: `/x"><script>` }];
  const badThemes = themes.map((theme) => ({ ...theme, zh: hostile, short: hostile }));
  const props = { id: 'x', heading: hostile, themes: badThemes, records: bad, hrefOf: () => hostile };
  it.each([
    ['ThemeMatrix', ThemeMatrix, props],
    ['ThemeProfile', ThemeProfile, { ...props, counts: bad[0]?.counts }],
    [
      'TileMap',
      TileMap,
      {
        ...props,
        tiles: [
          {
            code: '990100',
            name: hostile,
            short: hostile,
            row: 0,
            column: 0,
            href: hostile,
            records: 1,
            counts: { full: 1, summary: 0, review: 0 },
          },
        ],
      },
    ],
    [
      'CoverageMatrix',
      CoverageMatrix,
      {
        ...props,
        organisations: [{ id: 'a', level: null, code: null, label: hostile, href: hostile }],
        records: [{ id: 'r', organisation: 'a', year: 2021, kind: 'plan', evidence: 'full', href: hostile }],
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
