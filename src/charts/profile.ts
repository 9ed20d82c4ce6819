import { max, scaleLinear } from 'd3';
import { type Box, textWidth } from './text-box.ts';
import type { RecordThemes } from './theme-series.ts';

export interface ProfileDatum {
  id: string;
  /** Short name drawn before the bar: 家风. */
  label: string;
  value: number;
  /** The value as text, drawn behind the bar: `23.5%`. */
  text: string;
  /** What a group of others has, drawn as a tick; left out or null where there is none. */
  median?: number | null;
}

export interface ProfileBar<D extends ProfileDatum> {
  datum: D;
  /** The whole line, name and value included. */
  line: Box;
  bar: Box;
  /** Where the tick of the median stands; null where there is none. */
  tick: number | null;
  /** Right edge of the name, left edge of the value, base line of both. */
  labelX: number;
  valueX: number;
  baseline: number;
}

export interface ProfileLayout<D extends ProfileDatum> {
  width: number;
  height: number;
  /** Where the bars begin. */
  zero: number;
  bars: ProfileBar<D>[];
}

export const PROFILE = { fontSize: 13, line: 26, bar: 14, gap: 8 } as const;

/**
 * A bar a theme, in the order given. Bars of several profiles compare when the same `top` is passed; without it the
 * longest bar or tick fills the width. Where one bar has a tick, all values stand in a column at the right, so that no
 * tick crosses them. All zero → bars without length; none → a drawing without height.
 */
export function layoutProfile<D extends ProfileDatum>(
  data: D[],
  {
    width,
    top = max(data, ({ value, median }) => Math.max(value, median ?? 0)) ?? 0,
  }: { width: number; top?: number },
): ProfileLayout<D> {
  const widest = (texts: string[]) => max(texts, (text) => textWidth(text, PROFILE.fontSize)) ?? 0;
  const zero = widest(data.map(({ label }) => label)) + PROFILE.gap;
  const end = width - widest(data.map(({ text }) => text)) - PROFILE.gap;
  const x = scaleLinear([0, top || 1], [zero, end]).clamp(true);
  const compared = data.some(({ median }) => (median ?? null) !== null);
  const xOf = (value: number) => Math.round(x(value) * 100) / 100;
  const bars = data.map((datum, index): ProfileBar<D> => {
    const line: Box = {
      left: 0,
      right: width,
      top: index * PROFILE.line,
      bottom: (index + 1) * PROFILE.line,
    };
    const inset = (PROFILE.line - PROFILE.bar) / 2;
    const right = xOf(datum.value);
    return {
      datum,
      line,
      bar: { left: zero, right, top: line.top + inset, bottom: line.bottom - inset },
      tick: (datum.median ?? null) === null ? null : xOf(datum.median ?? 0),
      labelX: zero - PROFILE.gap,
      valueX: (compared ? end : right) + PROFILE.gap,
      baseline: line.top + PROFILE.line / 2 + PROFILE.fontSize * 0.36,
    };
  });
  return { width, height: data.length * PROFILE.line, zero, bars };
}

/** The two themes that take most of a record's characters, the first of them most; of equals the one before in the codebook. */
export function leadingThemes({ themes }: RecordThemes): string[] {
  return [...themes]
    .filter(([, { share }]) => share > 0)
    .sort(([, a], [, b]) => b.share - a.share)
    .slice(0, 2)
    .map(([id]) => id);
}
