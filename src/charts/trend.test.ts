import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART } from './apart-rows.ts';
import { isInside, overlaps } from './text-box.ts';
import { layoutTrend, TREND } from './trend.ts';
import type { Size, TrendLayout, TrendPanel, TrendPoint } from './trend-layout.ts';

const size: Size = { width: 320, plot: 124, emptyText: { gap: '未收录', summary: '仅摘要' } };
const frameOf = ({ width, height }: TrendLayout) => ({ left: 0, top: 0, right: width, bottom: height });

function point(over: Partial<TrendPoint> = {}): TrendPoint {
  return {
    record: 'r',
    organisation: 'yueyang',
    label: '岳阳市',
    year: 2021,
    sort: 'full',
    isPress: false,
    value: 1,
    ...over,
  };
}
const boxOf = (x: number, y: number, r: number) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });
/** Height of one unit on the axis. */
const pixelsOf = ({ plot, ticks }: TrendLayout) => (plot.bottom - plot.top) / (ticks.at(-1)?.value ?? 1);
const one = (points: TrendPoint[]) => layoutTrend([{ id: 'ideology', points }], size);

/** Panels over the same records, as they come from a corpus. */
const panels: fc.Arbitrary<TrendPanel[]> = fc
  .tuple(
    fc.array(
      fc.record({
        organisation: fc.constantFrom('hunan', 'yueyang', 'changde', 'changsha-wangcheng', 'zhuzhou'),
        label: fc.constantFrom('湖南省', '岳阳市', '常德市', '长沙市望城区', 'Wangcheng District'),
        year: fc.integer({ min: 2008, max: 2026 }),
        sort: fc.constantFrom('full' as const, 'summary' as const, 'review' as const),
        isPress: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    fc.array(
      fc.array(
        fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.float({ min: 0, max: 1, noNaN: true })),
        { minLength: 40, maxLength: 40 },
      ),
      { maxLength: 3 },
    ),
    fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2008, max: 2026 }),
        figures: fc.array(fc.float({ min: 0, max: 30, noNaN: true }), { minLength: 3, maxLength: 3 }),
      }),
      { selector: ({ year }) => year, maxLength: 8 },
    ),
  )
  .map(([records, values, spreads]) =>
    values.map((ofPanel, p) => ({
      id: `theme-${p}`,
      points: records.map((record, r) => ({ ...record, record: `r${r}`, value: ofPanel[r] ?? 0 })),
      spreads: (p < 2 ? spreads : []).map(({ year, figures }) => {
        const [low = 0, middle = 0, high = 0] = figures.toSorted((a, b) => a - b);
        return { year, plans: 3, low, middle, high };
      }),
    })),
  );

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
    expect(panel?.labels).toMatchObject([{ text: '岳阳市' }]);
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
      organisation: 'yueyang',
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

  it('keeps every mark inside the frame and the plot inside its heights', () => {
    fc.assert(
      fc.property(panels, (data) => {
        const layout = layoutTrend(data, size);
        for (const panel of layout.panels) {
          for (const { x, y } of panel.marks) {
            expect(isInside(boxOf(x, y, TREND.radius), frameOf(layout))).toBe(true);
          }
          for (const { left, width, top, middle, bottom } of panel.spreads) {
            expect(isInside({ left, right: left + width, top, bottom }, layout.plot)).toBe(true);
            expect(top <= middle && middle <= bottom).toBe(true);
          }
        }
      }),
    );
  });

  it('lets no two marks of the rows apart meet, nor leave the place between plot and years', () => {
    fc.assert(
      fc.property(panels, (data) => {
        const layout = layoutTrend(data, size);
        const between = {
          left: 0,
          right: layout.width,
          top: layout.plot.bottom,
          bottom: layout.yearRow - TREND.fontSize,
        };
        for (const { summaries, reviews } of layout.panels) {
          const boxes = [...summaries, ...reviews].map(({ x, y }) => boxOf(x, y, APART.radius));
          boxes.forEach((box, i) => {
            expect(isInside(box, between)).toBe(true);
            expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
          });
        }
      }),
    );
  });

  it('lets no label leave the frame or lie on another label, a mark or the note on a gap', () => {
    const r = TREND.radius;
    fc.assert(
      fc.property(panels, (data) => {
        const layout = layoutTrend(data, size);
        for (const { labels, marks, years, spreads } of layout.panels) {
          const notes = years.flatMap(({ note }) => note ?? []);
          const bars = spreads.map(({ left, width, top, bottom }) => ({
            left,
            right: left + width,
            top,
            bottom,
          }));
          for (const [i, { box }] of labels.entries()) {
            expect(isInside(box, frameOf(layout))).toBe(true);
            expect(labels.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
            const hit = marks.some(({ x, y }) =>
              overlaps(box, { left: x - r, top: y - r, right: x + r, bottom: y + r }),
            );
            expect(hit || [...notes, ...bars].some((taken) => overlaps(box, taken))).toBe(false);
          }
        }
      }),
    );
  });

  it('draws every point once, by year, each in the place of its year and at the height of its value', () => {
    fc.assert(
      fc.property(panels, (data) => {
        const layout = layoutTrend(data, size);
        const heights = new Map<number, number>();
        layout.panels.forEach((panel, p) => {
          const drawn = [...panel.marks, ...panel.summaries, ...panel.reviews];
          expect(new Set(drawn.map(({ point: { record } }) => record)).size).toBe(data[p]?.points.length);
          expect(panel.marks.map((mark) => mark.point.year)).toEqual(
            panel.marks.map((mark) => mark.point.year).toSorted(),
          );
          for (const {
            point: { year, value },
            x,
            y,
          } of panel.marks) {
            const place = layout.years.find((candidate) => candidate.year === year);
            expect(x).toBeGreaterThanOrEqual(place?.left ?? Number.NaN);
            expect(x).toBeLessThanOrEqual((place?.left ?? 0) + (place?.width ?? Number.NaN));
            expect(heights.get(value) ?? y).toBe(y);
            heights.set(value, y);
          }
        });
        const byValue = [...heights].sort(([a], [b]) => a - b).map(([, y]) => y);
        expect(byValue).toEqual(byValue.toSorted((a, b) => b - a));
      }),
    );
  });

  it('draws no line across a year without a plan of that organisation', () => {
    fc.assert(
      fc.property(panels, (data) => {
        const layout = layoutTrend(data, size);
        for (const { lines, years } of layout.panels) {
          for (const { x1, x2 } of lines) {
            const crossed = years.filter(({ centre }) => centre >= x1 && centre <= x2);
            expect(crossed.filter(({ state }) => state !== 'full')).toEqual([]);
            const placeOf = (x: number) =>
              layout.years.findIndex(({ left, width }) => x >= left && x <= left + width);
            expect(placeOf(x2) - placeOf(x1)).toBe(1);
          }
        }
      }),
    );
  });

  it('prints years that do not run into one another or out of the frame', () => {
    fc.assert(
      fc.property(panels, (data) => {
        const centres = layoutTrend(data, size)
          .years.filter(({ labelled }) => labelled)
          .map(({ centre }) => centre);
        const half = (4 * 0.62 * TREND.fontSize) / 2;
        expect(centres.every((x) => x - half >= 0 && x + half <= size.width)).toBe(true);
        centres.slice(1).forEach((x, i) => {
          expect(x - (centres[i] ?? 0)).toBeGreaterThan(half * 2);
        });
      }),
    );
  });

  it('leaves its input as it is', () => {
    const data = Object.freeze([Object.freeze({ id: 'a', points: Object.freeze([Object.freeze(point())]) })]);
    expect(() => layoutTrend(data as unknown as TrendPanel[], size)).not.toThrow();
  });
});
