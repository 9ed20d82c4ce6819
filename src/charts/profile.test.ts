import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutProfile, PROFILE, type ProfileDatum } from './profile.ts';
import { textWidth } from './text-box.ts';

const datum = (id: string, value: number): ProfileDatum => ({
  id,
  label: '家庭教育',
  value,
  text: `${(value * 100).toFixed(1)}%`,
});
const length = ({ bar }: { bar: { left: number; right: number } }) => bar.right - bar.left;

describe('layoutProfile', () => {
  it('is empty without themes', () => {
    expect(layoutProfile([], { width: 320 })).toMatchObject({ height: 0, bars: [] });
  });

  it('draws bars without length where all are zero', () => {
    expect(layoutProfile([datum('a', 0), datum('b', 0)], { width: 320 }).bars.map(length)).toEqual([0, 0]);
  });

  it('gives the same value the same length in two profiles with one scale', () => {
    const [a] = layoutProfile([datum('a', 0.2), datum('b', 0.9)], { width: 320, top: 1 }).bars;
    const [b] = layoutProfile([datum('a', 0.2)], { width: 320, top: 1 }).bars;
    expect(a && length(a)).toBe(b && length(b));
  });

  it('draws no tick without a median, and one at zero for a median of zero', () => {
    const { bars, zero } = layoutProfile([datum('a', 0.2), { ...datum('b', 0.1), median: 0 }], {
      width: 320,
    });
    expect(bars.map(({ tick }) => tick)).toEqual([null, zero]);
  });

  it('puts each tick on the scale of the bars, inside the frame and before the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 13 }), (values) => {
        const data = values.map(([value, median], i) => ({ ...datum(`t${i}`, value), median }));
        const { bars, width, zero } = layoutProfile(data, { width: 320 });
        for (const {
          datum: { value, median },
          tick,
          bar,
          valueX,
          datum: shown,
        } of bars) {
          expect(tick).toBeGreaterThanOrEqual(zero);
          expect(tick).toBeLessThan(valueX);
          expect(Math.sign((tick ?? 0) - bar.right) * Math.sign(median - value)).toBeGreaterThanOrEqual(0);
          expect(valueX + textWidth(shown.text, PROFILE.fontSize)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps the order, the proportions, and everything inside the frame', () => {
    const data = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 13 })
      .map((values) => values.map((value, i) => datum(`t${i}`, value)));
    fc.assert(
      fc.property(data, (themes) => {
        const { bars, width, height, zero } = layoutProfile(themes, { width: 320 });
        expect(bars.map((bar) => bar.datum.id)).toEqual(themes.map(({ id }) => id));
        const longest = Math.max(...themes.map(({ value }) => value)) || 1;
        const full = Math.max(...bars.map(length)) || 1;
        bars.forEach((bar, i) => {
          expect(length(bar) / full).toBeCloseTo((themes[i]?.value ?? 0) / longest, 3);
          expect(bar.valueX + textWidth(bar.datum.text, PROFILE.fontSize)).toBeLessThanOrEqual(width);
          expect(bar.labelX - textWidth(bar.datum.label, PROFILE.fontSize)).toBeGreaterThanOrEqual(0);
          expect(bar.bar.bottom).toBeLessThanOrEqual(height);
          expect(bar.bar.left).toBe(zero);
          if (i > 0) expect(bar.line.top).toBe(bars[i - 1]?.line.bottom);
        });
      }),
    );
  });
});
