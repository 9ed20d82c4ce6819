import { describe, expect, it } from 'vitest';
import CoverageMatrix from './CoverageMatrix.astro';
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
import { base, hostile, record, records, themes } from './sample-charts.ts';
import TrendChart from './TrendChart.astro';

describe('TrendChart', () => {
  it('shows the same numbers in marks and table', async () => {
    const elements = await render(TrendChart, base);
    const marks = all(elements, 'a').flatMap((a) => attribute(a, 'aria-label') ?? []);
    for (const [head, ...cells] of rowsOf(elements).filter(([name]) => /^(hunan|yueyang)/.test(name ?? ''))) {
      cells.forEach((cell, t) => {
        expect(marks).toContain(`${head}，${themes[t]?.zh}，条目 ${cell}`);
      });
    }
    expect(rowsOf(elements)).toContainEqual(['yueyang-2021', '4', '2']);
  });

  it('links each mark to its sentences', async () => {
    const links = all(await render(TrendChart, base), 'a').map((a) => attribute(a, 'href'));
    expect(links).toContain('/themes/ideology/#yueyang-2021');
    expect(links).toContain('/themes/ideology/#changsha-2021');
  });

  it('sets press summaries apart and claims nothing by what they leave out', async () => {
    const elements = await render(TrendChart, base);
    const marks = all(elements, 'a').flatMap((a) => attribute(a, 'aria-label') ?? []);
    expect(marks).toContain('changsha-2021，媒体摘要，1 段提到思想政治引领');
    expect(marks).toContain('changsha-2021，媒体摘要，未见家庭文明与家风');
    expect(rowsOf(elements)).toContainEqual(['changsha-2021', '1', '未见']);
  });

  it('leaves reviews out, marks the year without a plan, and draws no line over it', async () => {
    const elements = await render(TrendChart, base);
    expect(texts(elements, 'th').join()).not.toContain('changsha-2020');
    expect(texts(elements, 'text')).toContain('未收录');
    expect(texts(elements, 'li').join()).toContain('2020 年没有收录计划');
    expect(all(elements, 'line').filter((line) => attribute(line, 'class') === 'join')).toEqual([]);
  });

  it('joins full plans of one organisation in consecutive years', async () => {
    const years = [record('hunan-2019', [3, 0]), record('hunan-2020', [4, 0])];
    const elements = await render(TrendChart, { ...base, records: years });
    const joins = all(elements, 'line').filter((line) => attribute(line, 'class') === 'join');
    expect(joins).toHaveLength(themes.length);
  });

  it('says what it rests on', async () => {
    expect(texts(await render(TrendChart, base), 'li').join()).toContain(
      '全文计划 2 份，媒体摘要 1 份，3 个机构，2019–2021 年',
    );
  });

  it('says so where there is nothing to draw', async () => {
    const elements = await render(TrendChart, { ...base, records: [] });
    expect(texts(elements, 'p')).toContain('没有可以画出的计划。');
    expect(all(elements, 'svg')).toEqual([]);
  });

  it('names and describes every drawing, and repeats no id', async () => {
    const elements = await render(TrendChart, base);
    const drawings = all(elements, 'svg').filter((svg) => attribute(svg, 'aria-hidden') !== 'true');
    const firsts = drawings.map((svg) =>
      svg.childNodes.flatMap((n) => ('tagName' in n ? n.tagName : [])).slice(0, 2),
    );
    expect(firsts).toEqual([
      ['title', 'desc'],
      ['title', 'desc'],
    ]);
    expect(texts(elements, 'title')).toContain('思想政治引领');
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
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

describe('every chart', () => {
  const bad = [{ ...record('a-2021', [1, 2]), label: hostile, name: hostile, href: `/x"><script>` }];
  const badThemes = themes.map((theme) => ({ ...theme, zh: hostile, short: hostile }));
  const props = { id: 'x', heading: hostile, themes: badThemes, records: bad, hrefOf: () => hostile };
  it.each([
    ['TrendChart', TrendChart, props],
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
