import { describe, expect, it } from 'vitest';
import { APART } from './apart-rows.ts';
import { one, pixelsOf, point, size } from './sample-trend.ts';
import { textWidth } from './text-box.ts';
import { layoutTrend, TREND } from './trend.ts';
import type { TrendPanel } from './trend-layout.ts';

describe('layoutTrend', () => {
  it('draws nothing for no panel and for panels without points', () => {
    expect(layoutTrend([], size)).toMatchObject({
      years: [],
      panels: [],
      rows: { summary: null, review: null },
    });
    expect(one([])).toMatchObject({
      years: [],
      panels: [{ marks: [], summaries: [], reviews: [], spreads: [], lines: [], labels: [] }],
    });
  });

  it('names a single plan and draws no line', () => {
    const {
      years,
      panels: [panel],
    } = one([point()]);
    expect(years).toMatchObject([{ year: 2021, state: 'full', labelled: true }]);
    expect(panel?.marks).toHaveLength(1);
    expect(panel?.lines).toEqual([]);
    expect(panel?.labels).toMatchObject([{ text: '甲阳市' }]);
  });

  it('puts zeros on the base line, also where all are zero', () => {
    const {
      panels: [panel],
      plot,
      ticks,
    } = one([point({ value: 0 })]);
    expect(panel?.marks[0]?.y).toBe(plot.bottom);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  it('keeps the place of a year without a full plan and marks it', () => {
    const { years } = one([
      point({ year: 2019 }),
      point({ year: 2021, sort: 'summary' }),
      point({ year: 2022 }),
    ]);
    expect(years.map(({ year, state }) => [year, state])).toEqual([
      [2019, 'full'],
      [2020, 'gap'],
      [2021, 'summary'],
      [2022, 'full'],
    ]);
  });

  it('joins full plans of one organisation in consecutive years only', () => {
    const years = [2017, 2018, 2019, 2021].map((year) => point({ year, record: `y${year}` }));
    const {
      panels: [panel],
    } = one([...years, point({ year: 2020, organisation: 'changde', record: 'c' })]);
    const at = (record: string) => panel?.marks.find((mark) => mark.point.record === record);
    const between = (from: string, to: string) => ({
      organisation: 'jia',
      x1: at(from)?.x,
      y1: at(from)?.y,
      x2: at(to)?.x,
      y2: at(to)?.y,
    });
    expect(panel?.lines).toEqual([between('y2017', 'y2018'), between('y2018', 'y2019')]);
  });

  it('draws no line through two points: they are no trend', () => {
    const {
      panels: [panel],
    } = one([point({ year: 2020 }), point({ year: 2021 }), point({ year: 2023 })]);
    expect(panel?.lines).toEqual([]);
  });

  it('sets reviews apart in a row below that of summaries, and the scale heeds neither', () => {
    const layout = one([
      point({ value: 4 }),
      point({ sort: 'summary', value: 80 }),
      point({ year: 2020, sort: 'review', value: 90 }),
    ]);
    const [panel] = layout.panels;
    expect(panel?.reviews[0]?.y).toBe(layout.rows.review);
    expect(panel?.summaries[0]?.y).toBe(layout.rows.summary);
    expect(layout.rows.summary).toBeGreaterThan(layout.plot.bottom + APART.radius);
    expect(layout.rows.review).toBeGreaterThan((layout.rows.summary ?? 0) + APART.step);
    expect(layout.ticks.at(-1)?.value).toBe(4);
  });

  it('keeps a year empty that has reviews or summaries alone, each by its own word', () => {
    const { years } = one([
      point({ year: 2019 }),
      point({ year: 2020, sort: 'review' }),
      point({ year: 2021, sort: 'summary' }),
      point({ year: 2022 }),
    ]);
    expect(years.map(({ state, note }) => [state, note !== null])).toEqual([
      ['full', false],
      ['gap', true],
      ['summary', true],
      ['full', false],
    ]);
  });

  it('marks a year as empty in the panel that has no plan of it, and in no other', () => {
    const layout = layoutTrend(
      [
        { id: 'city', points: [point({ year: 2021 })] },
        { id: 'county', points: [point({ year: 2022 })], held: [2023] },
      ],
      size,
    );
    const statesOf = (p: number) => layout.panels[p]?.years.map(({ state }) => state);
    expect(statesOf(0)).toEqual(['full', 'gap', 'gap']);
    expect(statesOf(1)).toEqual(['gap', 'full', 'full']);
  });

  it('draws a spread from quartile to quartile within its year, on the scale of the marks', () => {
    const spread = { year: 2021, plans: 5, low: 2, middle: 3, high: 6 };
    const layout = layoutTrend([{ id: 'a', points: [point({ value: 3 })], spreads: [spread] }], size);
    const [panel] = layout.panels;
    const [bar] = panel?.spreads ?? [];
    expect(bar?.middle).toBe(panel?.marks[0]?.y);
    expect([bar?.top, bar?.bottom].map((y) => (y ?? 0) - (bar?.middle ?? 0))).toEqual([
      expect.closeTo(-3 * pixelsOf(layout), 1),
      expect.closeTo(pixelsOf(layout), 1),
    ]);
  });

  it('makes room for the words of the axis', () => {
    const wide = layoutTrend([{ id: 'a', points: [point()] }], { ...size, tickText: () => '12.25%' });
    expect(wide.plot.left).toBeGreaterThan(6 * 0.62 * TREND.fontSize);
  });

  it('makes room for the names of the rows that stand below, and of no others', () => {
    const rowText = { summary: 'Press', review: 'Reviews' };
    const left = (sort: 'summary' | 'full') =>
      layoutTrend([{ id: 'a', points: [point(), point({ sort })] }], { ...size, rowText }).plot.left;
    expect(left('summary')).toBe(textWidth('Press', TREND.fontSize) + TREND.axisGap);
    expect(left('full')).toBe(TREND.left);
  });

  it('draws no line to or from a press summary', () => {
    const {
      panels: [panel],
    } = one([point({ year: 2020 }), point({ year: 2021, sort: 'summary' }), point({ year: 2022 })]);
    expect(panel?.lines).toEqual([]);
    expect(panel?.summaries).toHaveLength(1);
  });

  it('draws no line where a year holds two plans of the organisation', () => {
    const {
      panels: [panel],
    } = one([
      point({ year: 2019 }),
      point({ year: 2020 }),
      point({ record: 'a' }),
      point({ record: 'b' }),
      point({ year: 2022 }),
      point({ year: 2023 }),
    ]);
    expect(panel?.lines).toEqual([]);
  });

  it('names a run of joined plans once, at its end', () => {
    const {
      panels: [panel],
    } = one([2019, 2020, 2021].map((year) => point({ year, value: year - 2018 })));
    expect(panel?.labels).toMatchObject([
      { x: expect.closeTo((panel?.marks.at(-1)?.x ?? 0) + TREND.radius + 3) },
    ]);
  });

  it('keeps press summaries out of the scale of the full plans', () => {
    const ticks = one([point({ value: 4 }), point({ value: 900, sort: 'summary' })]).ticks;
    expect(ticks.at(-1)?.value).toBe(4);
  });

  it('sets marks of equal value apart', () => {
    const {
      panels: [panel],
    } = one(['a', 'b', 'c'].map((record) => point({ record })));
    const xs = panel?.marks.map(({ x }) => x) ?? [];
    expect(xs[1]).toBeGreaterThan((xs[0] ?? 0) + TREND.radius * 2);
    expect(xs[2]).toBeGreaterThan((xs[1] ?? 0) + TREND.radius * 2);
  });

  it('leaves its input as it is', () => {
    const data = Object.freeze([Object.freeze({ id: 'a', points: Object.freeze([Object.freeze(point())]) })]);
    expect(() => layoutTrend(data as unknown as TrendPanel[], size)).not.toThrow();
  });
});
