import { max, scaleLinear } from 'd3';
import { type Box, textWidth } from './text-box.ts';

export interface ProfileDatum {
  id: string;
  /** Short name drawn before the bar: 家风. */
  label: string;
  value: number;
  /** The value as text, drawn behind the bar: `23.5%`. */
  text: string;
}

export interface ProfileBar<D extends ProfileDatum> {
  datum: D;
  /** The whole line, name and value included. */
  line: Box;
  bar: Box;
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
 * longest bar fills the width. All zero → bars without length; none → a drawing without height.
 */
export function layoutProfile<D extends ProfileDatum>(
  data: D[],
  { width, top = max(data, ({ value }) => value) ?? 0 }: { width: number; top?: number },
): ProfileLayout<D> {
  const widest = (texts: string[]) => max(texts, (text) => textWidth(text, PROFILE.fontSize)) ?? 0;
  const zero = widest(data.map(({ label }) => label)) + PROFILE.gap;
  const end = width - widest(data.map(({ text }) => text)) - PROFILE.gap;
  const x = scaleLinear([0, top || 1], [zero, end]).clamp(true);
  const bars = data.map((datum, index): ProfileBar<D> => {
    const line: Box = {
      left: 0,
      right: width,
      top: index * PROFILE.line,
      bottom: (index + 1) * PROFILE.line,
    };
    const inset = (PROFILE.line - PROFILE.bar) / 2;
    const right = Math.round(x(datum.value) * 100) / 100;
    return {
      datum,
      line,
      bar: { left: zero, right, top: line.top + inset, bottom: line.bottom - inset },
      labelX: zero - PROFILE.gap,
      valueX: right + PROFILE.gap,
      baseline: line.top + PROFILE.line / 2 + PROFILE.fontSize * 0.36,
    };
  });
  return { width, height: data.length * PROFILE.line, zero, bars };
}
