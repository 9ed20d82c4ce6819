import { describe, expect, it } from 'vitest';
import type { NameCell, NameLine } from '../../charts/name-line.ts';
import { sampleRecord } from '../../model/samples.ts';
import { all, attribute, render, rowsOf, texts } from './drawn-elements.ts';
import NameTimeLine from './NameTimeLine.astro';
import RecordTimeLine from './RecordTimeLine.astro';
import { hostile } from './sample-charts.ts';

const cell = (year: number | null, n: number, part: Partial<NameCell> = {}): NameCell => ({
  year,
  id: `y${year ?? 'undated'}-city-full`,
  href: `#y${year ?? 'undated'}-city-full`,
  marks: Array.from({ length: n }, (_, i) => ({
    id: `jia-${year}-plan-o${i + 1}`,
    href: `#jia-${year}-plan-o${i + 1}`,
    who: '甲市妇联',
    text: '领头雁',
    stage: i === 0 ? ('new' as const) : null,
  })),
  records: n === 0 ? 0 : 1,
  held: { full: n === 0 ? 0 : 2, summary: 0 },
  ...part,
});
const line: NameLine = {
  years: [2019, 2020, 2021, 2022],
  rows: [
    {
      level: 'city',
      lanes: [
        {
          grade: 'full',
          cells: [
            cell(2019, 2),
            cell(2020, 0),
            cell(2021, 0, { held: { full: 0, summary: 3 } }),
            cell(2022, 0, { held: { full: 2, summary: 0 } }),
          ],
        },
        {
          grade: 'summary',
          cells: [cell(2019, 0), cell(2020, 0), cell(2021, 1, { id: 'y2021-city-summary' }), cell(2022, 0)],
        },
      ],
    },
  ],
  apart: 0,
};
const draw = (part: Partial<NameLine> = {}) =>
  render(NameTimeLine, { of: '领头雁（行动）', line: { ...line, ...part } });
const marks = (elements: Awaited<ReturnType<typeof draw>>, kind: string) =>
  all(elements, 'a').filter((a) => attribute(a, 'class') === kind);

describe('NameTimeLine', () => {
  it('draws one mark an occurrence, leading to its sentence: stage by shape, a summary hollow', async () => {
    const elements = await draw();
    expect(marks(elements, 'mark').map((a) => attribute(a, 'href'))).toEqual([
      '#jia-2019-plan-o1',
      '#jia-2019-plan-o2',
      '#jia-2021-plan-o1',
    ]);
    const paths = all(elements, 'path').slice(0, 3);
    expect(paths.map((path) => attribute(path, 'class'))).toEqual(['full', 'full', 'summary']);
    expect(attribute(paths[0] as never, 'd')).not.toBe(attribute(paths[1] as never, 'd'));
    expect(texts(elements, 'title')).toContain('甲市妇联 2019，全文，写作“领头雁”，新启动');
  });

  it('tells a year without a plan from one with summaries only and from full plans that lack it', async () => {
    const notes = texts(await draw(), 'text').filter((text) => /未|无/.test(text));
    expect(notes).toEqual(['未收录', '无全文', '未见']);
  });

  it('holds the same numbers in its table, with their base', async () => {
    expect(rowsOf(await draw())).toEqual([
      ['年份与层级', '处数', '阶段', '写到的份数'],
      ['工作要点（全文）'],
      ['2019 市州', '2', '新启动 1、动词未示阶段 1', '1/2'],
      ['2020 市州', '未收录', '', ''],
      ['2021 市州', '无全文', '', ''],
      ['2022 市州', '未见', '', '0/2'],
      ['工作要点（媒体摘要）'],
      ['2021 市州', '1', '新启动 1', '1'],
    ]);
  });

  it('puts one number for thousands, which leads to their list, so that a page stays small', async () => {
    const many = { level: 'city' as const, lanes: [{ grade: 'full' as const, cells: [cell(2021, 5000)] }] };
    const elements = await draw({ years: [2021], rows: [many] });
    expect(marks(elements, 'mark')).toEqual([]);
    expect(marks(elements, 'many').map((a) => attribute(a, 'href'))).toEqual(['#y2021-city-full']);
    expect(texts(elements, 'text')).toContain('5000');
    expect(texts(elements, 'li')).toContain('n一格放不下：处数');
    expect(elements.length).toBeLessThan(120);
  });

  it('keeps a year that is unknown, and says what is not drawn', async () => {
    const undated = { level: null, lanes: [{ grade: 'full' as const, cells: [cell(null, 1)] }] };
    const elements = await draw({ years: [null], rows: [undated], apart: 2 });
    expect(texts(elements, 'text')).toEqual(expect.arrayContaining(['年份未详', '层级未详']));
    expect(texts(elements, 'li').join()).toContain('另有 2 处');
  });

  it('escapes hostile names', async () => {
    const bad = cell(2021, 1);
    bad.marks = bad.marks.map((mark) => ({ ...mark, who: hostile, text: hostile }));
    const elements = await draw({
      years: [2021],
      rows: [{ level: 'city', lanes: [{ grade: 'full', cells: [bad] }] }],
    });
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
  });
});

describe('RecordTimeLine', () => {
  const entry = (id: string, part = {}) => ({
    record: sampleRecord({ id, ...part }),
    name: id,
    who: '甲市妇联',
  });
  const years = [
    { year: 2021, entries: [entry('s', { evidence: 'summary' }), entry('f')] },
    { year: 2020, entries: [entry('r', { kind: 'review', evidence: 'summary' })] },
    { year: null, entries: [entry('u', { year: null })] },
  ];

  it('puts years from left to right, those unknown last, and leads from each mark to its record', async () => {
    const elements = await render(RecordTimeLine, { of: '甲市妇联', years });
    expect(texts(elements, 'text').slice(0, 3)).toEqual(['2020', '2021', '年份未详']);
    expect(marks(elements, 'mark').map((a) => attribute(a, 'href'))).toEqual([
      '/plans/f/',
      '/plans/u/',
      '/plans/s/',
      '/plans/r/',
    ]);
  });

  it('tells plans from reviews by shape and counts them in its table, a year without a plan being a gap', async () => {
    const elements = await render(RecordTimeLine, { of: '甲市妇联', years });
    const shapes = all(elements, 'path')
      .slice(0, 4)
      .map((path) => attribute(path, 'd'));
    expect(new Set(shapes.slice(0, 3)).size).toBe(1);
    expect(shapes[3]).not.toBe(shapes[0]);
    expect(rowsOf(elements)).toEqual([
      ['年份', '要点全文', '媒体摘要', '总结'],
      ['2020', '未收录', '0', '1'],
      ['2021', '1', '1', '0'],
      ['年份未详', '1', '0', '0'],
    ]);
  });
});
