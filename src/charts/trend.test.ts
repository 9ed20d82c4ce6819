import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, overlaps } from './text-box.ts';
import { layoutTrend, TREND } from './trend.ts';
import type { TrendPanel, TrendPoint } from './trend-layout.ts';

const size = { width: 320, height: 190, gapText: '未收录' };
const frame = { left: 0, top: 0, right: size.width, bottom: size.height };

function point(over: Partial<TrendPoint> = {}): TrendPoint {
  return {
    record: 'r',
    organisation: 'yueyang',
    label: '岳阳市',
    year: 2021,
    evidence: 'full',
    value: 1,
    ...over,
  };
}
const one = (points: TrendPoint[]) => layoutTrend([{ id: 'ideology', points }], size);

/** Panels over the same records, as they come from a corpus. */
const panels: fc.Arbitrary<TrendPanel[]> = fc
  .tuple(
    fc.array(
      fc.record({
        organisation: fc.constantFrom('hunan', 'yueyang', 'changde', 'changsha-wangcheng', 'zhuzhou'),
        label: fc.constantFrom('湖南省', '岳阳市', '常德市', '长沙市望城区', 'Wangcheng District'),
        year: fc.integer({ min: 2008, max: 2026 }),
        evidence: fc.constantFrom('full' as const, 'summary' as const),
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
  )
  .map(([records, values]) =>
    values.map((ofPanel, p) => ({
      id: `theme-${p}`,
      points: records.map((record, r) => ({ ...record, record: `r${r}`, value: ofPanel[r] ?? 0 })),
    })),
  );

describe('layoutTrend', () => {
  it('draws nothing for no panel and for panels without points', () => {
    expect(layoutTrend([], size)).toMatchObject({ years: [], panels: [], summaryRow: null });
    expect(one([])).toMatchObject({
      years: [],
      panels: [{ marks: [], summaries: [], lines: [], labels: [] }],
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

  it('keeps the place of a year without a plan and marks it', () => {
    const { years } = one([
      point({ year: 2019 }),
      point({ year: 2021, evidence: 'summary' }),
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
    const years = [2018, 2019, 2021].map((year) => point({ year, record: `y${year}` }));
    const {
      panels: [panel],
    } = one([...years, point({ year: 2020, organisation: 'changde', record: 'c' })]);
    const at = (record: string) => panel?.marks.find((mark) => mark.point.record === record);
    expect(panel?.lines).toEqual([
      {
        organisation: 'yueyang',
        x1: at('y2018')?.x,
        y1: at('y2018')?.y,
        x2: at('y2019')?.x,
        y2: at('y2019')?.y,
      },
    ]);
  });

  it('draws no line to or from a press summary', () => {
    const {
      panels: [panel],
    } = one([point({ year: 2020 }), point({ year: 2021, evidence: 'summary' }), point({ year: 2022 })]);
    expect(panel?.lines).toEqual([]);
    expect(panel?.summaries).toHaveLength(1);
  });

  it('draws no line where a year holds two plans of the organisation', () => {
    const {
      panels: [panel],
    } = one([point({ year: 2020 }), point({ record: 'a' }), point({ record: 'b' })]);
    expect(panel?.lines).toEqual([]);
  });

  it('names a run of joined plans once, at its end', () => {
    const {
      panels: [panel],
    } = one([point({ year: 2020, value: 5 }), point({ year: 2021, value: 1 })]);
    expect(panel?.labels).toHaveLength(1);
  });

  it('keeps press summaries out of the scale of the full plans', () => {
    const ticks = one([point({ value: 4 }), point({ value: 900, evidence: 'summary' })]).ticks;
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
          for (const [marks, r] of [
            [panel.marks, TREND.radius],
            [panel.summaries, TREND.hollowRadius],
          ] as const) {
            for (const { x, y } of marks) {
              expect(isInside({ left: x - r, top: y - r, right: x + r, bottom: y + r }, frame)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('lets no label leave the frame or lie on another label, a mark or the note on a gap', () => {
    const r = TREND.radius;
    fc.assert(
      fc.property(panels, (data) => {
        const { panels: laidOut, years } = layoutTrend(data, size);
        const notes = years.flatMap(({ note }) => note ?? []);
        for (const { labels, marks } of laidOut) {
          for (const [i, { box }] of labels.entries()) {
            expect(isInside(box, frame)).toBe(true);
            expect(labels.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
            const hit = marks.some(({ x, y }) =>
              overlaps(box, { left: x - r, top: y - r, right: x + r, bottom: y + r }),
            );
            expect(hit || notes.some((note) => overlaps(box, note))).toBe(false);
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
          const drawn = [...panel.marks, ...panel.summaries];
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
        for (const { lines } of layout.panels) {
          for (const { x1, x2 } of lines) {
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
