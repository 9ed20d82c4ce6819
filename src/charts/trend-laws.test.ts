import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART } from './apart-rows.ts';
import { boxOf, frameOf, size as sampleSize } from './sample-trend.ts';
import { isInside, overlaps } from './text-box.ts';
import { layoutTrend, TREND } from './trend.ts';
import type { Size, TrendPanel } from './trend-layout.ts';

/** With ticks as short as pages print them: 1.2000000000000001e-36 would leave the plot no room. */
const size: Size = { ...sampleSize, tickText: (value) => value.toFixed(1) };

/** Panels over the same records, as they come from a corpus. */
const panels: fc.Arbitrary<TrendPanel[]> = fc
  .tuple(
    fc.array(
      fc.record({
        organisation: fc.constantFrom('jia', 'yi', 'bing', 'ding', 'wu'),
        label: fc.constantFrom('甲省', '乙阳市', '丙市', '丁阳市戊城区', 'Wucheng District'),
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

describe('layoutTrend, whatever it is given', () => {
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
});
