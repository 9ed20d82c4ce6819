import { describe, expect, it } from 'vitest';
import { type SampleRecord, sampleSet } from '../../charts/sample-trend-set.ts';
import {
  all,
  attribute,
  type Component,
  type Element,
  render as renderAny,
  rowsOf,
  textOf,
  texts,
} from './drawn-elements.ts';
import { hostile, themes } from './sample-charts.ts';
import TrendChart from './TrendChart.astro';

const render = (props: object) => renderAny(TrendChart as Component, props);
const classed = (elements: Element[], name: string) =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const marksOf = (elements: Element[]) => all(elements, 'a').flatMap((a) => attribute(a, 'aria-label') ?? []);

const records: SampleRecord[] = [
  { organisation: '试省', level: 'province', year: 2019, items: [3, 0] },
  { organisation: '甲市', level: 'city', year: 2020, kind: 'review', evidence: 'summary', items: [2, 0] },
  { organisation: '甲市', level: 'city', year: 2021, items: [4, 2] },
  { organisation: '乙市', level: 'city', year: 2021, evidence: 'summary', items: [1, 0] },
];
const base = { id: 'chart', heading: '主题', themes, set: sampleSet(records) };

describe('TrendChart', () => {
  it('shows the same numbers in marks and table', async () => {
    const elements = await render(base);
    expect(rowsOf(elements)).toEqual([
      ['记录', '思想', '家风'],
      ['工作要点（全文）'],
      ['试省妇联 · 2019', '3', '0'],
      ['甲市妇联 · 2021', '4', '2'],
      ['工作要点（媒体摘要）：提到该主题的段数'],
      ['乙市妇联 · 2021', '1', '未见'],
      ['工作总结：提到该主题的段数'],
      ['甲市妇联 · 2020', '2', '未见'],
    ]);
    expect(marksOf(elements)).toEqual([
      '试省妇联 · 2019，思想政治引领，条目 3',
      '甲市妇联 · 2021，思想政治引领，条目 4',
      '乙市妇联 · 2021，媒体摘要，1 段提到思想政治引领',
      '甲市妇联 · 2020，总结的媒体摘要，2 段提到思想政治引领',
      '试省妇联 · 2019，家庭文明与家风，条目 0',
      '甲市妇联 · 2021，家庭文明与家风，条目 2',
      '乙市妇联 · 2021，媒体摘要，未见家庭文明与家风',
      '甲市妇联 · 2020，总结的媒体摘要，未见家庭文明与家风',
    ]);
  });

  it('links each mark to its passages, a zero to its record', async () => {
    const elements = await render(base);
    const links = all(elements, 'a').filter((a) => attribute(a, 'aria-label') !== undefined);
    const ids = base.set.records.map(({ id }) => id);
    expect(links.slice(0, 5).map((a) => attribute(a, 'href'))).toEqual([
      `/themes/ideology/#${ids[0]}`,
      `/themes/ideology/#${ids[2]}`,
      `/themes/ideology/#${ids[3]}`,
      `/themes/ideology/#${ids[1]}`,
      `/plans/${ids[0]}/`,
    ]);
  });

  it('marks the year without a full plan and draws no line over it', async () => {
    const elements = await render(base);
    expect(classed(elements, 'gap').map((gap) => attribute(gap, 'data-year'))).toEqual(['2020', '2020']);
    expect(texts(elements, 'text')).toContain('未收录');
    expect(texts(elements, 'li').join()).toContain('2020 年没有收录计划');
    expect(classed(elements, 'join')).toEqual([]);
  });

  it('joins three full plans of one organisation in consecutive years', async () => {
    const years = [2019, 2020, 2021].map((year) => ({ organisation: '甲市', level: 'city' as const, year }));
    const elements = await render({ ...base, set: sampleSet(years) });
    expect(classed(elements, 'join').filter(({ tagName }) => tagName === 'line')).toHaveLength(
      2 * themes.length + 1,
    );
  });

  it('says what it rests on, and names the signs it uses and no others', async () => {
    const said = texts(await render(base), 'li');
    expect(said).toContain('依据：全文计划 2 份，媒体摘要 1 份，3 个机构，2019–2021 年。');
    expect(said).toContain('总结的媒体摘要，提到');
    expect(said).not.toContain('总结，提到');
    expect(said).not.toContain('同一机构连续三年及以上的全文计划');
  });

  it('tells the spread of many organisations in bar, table and notes', async () => {
    const cities = Array.from({ length: 9 }, (_, i) => ({
      organisation: `市${i}`,
      level: 'city' as const,
      year: 2021,
    }));
    const elements = await render({ ...base, set: sampleSet(cities) });
    expect(marksOf(elements)[0]).toBe(
      '市州 2021 年，全文计划 9 份，思想政治引领，条目中位数 2，四分位 1–3；打开的是该主题当年的全部段落',
    );
    expect(rowsOf(elements).slice(1)).toEqual([
      ['市州：同年全文计划的中位数（四分位）'],
      ['2021 年 9 份', '2（1–3）', '2（1–3）'],
    ]);
    expect(texts(elements, 'li').join()).toContain('依据：市州全文计划 9 份，按年汇总。');
  });

  it('offers units, places, levels, themes and organisations to choose from', async () => {
    const elements = await render(base);
    const named = (name: string) =>
      all(elements, 'input').filter((input) => attribute(input, 'name') === name).length;
    expect([named('unit'), named('theme'), named('org')]).toEqual([3, 2, 3]);
    expect(texts(elements, 'option')).toEqual(['全部地区', '全部层级', '省级', '市州']);
  });

  it('offers the way up and the places below', async () => {
    const place = {
      code: '990100',
      name: '甲市',
      above: [{ code: '990000', name: '试省' }],
      places: [{ code: '990121', name: '子县', organisations: 2, records: 5 }],
    };
    const elements = await render({ ...base, set: { ...base.set, ...place } });
    const options = all(elements, 'option').slice(0, 4);
    expect(options.map((option) => [attribute(option, 'value'), textOf(option).trim()])).toEqual([
      ['all', '全部地区'],
      ['990000', '试省'],
      ['990100', '甲市'],
      ['990121', '子县（2 个机构）'],
    ]);
  });

  it('offers units and themes alone where it is of one organisation', async () => {
    const elements = await render({ ...base, organisation: '甲市' });
    expect(all(elements, 'select')).toEqual([]);
    expect(new Set(all(elements, 'input').map((input) => attribute(input, 'name')))).toEqual(
      new Set(['unit', 'theme']),
    );
  });

  it('pages the organisations by twelve', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      organisation: `市${i}`,
      level: 'city' as const,
      year: 2021,
    }));
    const elements = await render({ ...base, set: sampleSet(many) });
    const pages = elements.filter((element) => attribute(element, 'data-page') !== undefined);
    expect(pages.map((page) => [page.childNodes.length, attribute(page, 'hidden') === undefined])).toEqual([
      [12, true],
      [12, false],
      [6, false],
    ]);
  });

  it('says so where there is nothing to draw', async () => {
    const elements = await render({ ...base, set: sampleSet([]) });
    expect(texts(elements, 'p')).toContain('没有可以画出的计划。');
    expect(all(elements, 'svg').filter((svg) => attribute(svg, 'class') !== 'icon')).toEqual([]);
    expect(all(elements, 'table')).toEqual([]);
  });

  it('names and describes every drawing, and repeats no id', async () => {
    const elements = await render(base);
    const drawings = classed(elements, 'trend-panel');
    expect(
      drawings.map((svg) => svg.childNodes.flatMap((n) => ('tagName' in n ? n.tagName : [])).slice(0, 2)),
    ).toEqual([
      ['title', 'desc'],
      ['title', 'desc'],
    ]);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('escapes hostile text and needs no inline style or script', async () => {
    const set = sampleSet([{ organisation: hostile, level: 'city', year: 2021 }]);
    const badThemes = themes.map((theme) => ({ ...theme, zh: hostile, short: hostile }));
    const elements = await render({ id: 'x', heading: hostile, themes: badThemes, set });
    expect(textOf(elements[0] as Element)).toContain('<script>alert(1)</script>');
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });
});
