import { group, max, type ScaleBand } from 'd3';
import type { TrendMark, TrendPoint } from './trend-layout.ts';

/** Sizes of the rows below the plot, px: half of a mark, the way from mark to mark, the white around the marks of a row, and above the first. */
export const APART = { radius: 4, step: 9, edge: 15, above: 7 } as const;

/** A row of marks apart from the full plans, the same in every panel. */
export interface ApartRow {
  middle: number;
  height: number;
}

/**
 * Puts rows below one another, each as high as its fullest year needs: marks of a year that do not fit side by
 * side stand in further lines. A row without marks is null and takes no room.
 */
export function stackRows<R extends string>(
  rows: readonly (readonly [name: R, panels: readonly TrendPoint[][]])[],
  band: ScaleBand<number>,
  top: number,
): { places: Map<R, ApartRow>; bottom: number } {
  const places = new Map<R, ApartRow>();
  let bottom = top;
  for (const [name, panels] of rows) {
    const fullest = max(panels, (points) => fullestYear(points)) ?? 0;
    if (fullest === 0) continue;
    if (places.size === 0) bottom += APART.above;
    const height = Math.ceil(fullest / perLine(band)) * APART.step + APART.edge;
    places.set(name, { middle: bottom + height / 2, height });
    bottom += height;
  }
  return { places, bottom };
}

function fullestYear(points: readonly TrendPoint[]): number {
  return max(group(points, ({ year }) => year).values(), (ofYear) => ofYear.length) ?? 0;
}

function perLine(band: ScaleBand<number>): number {
  return Math.max(1, Math.floor(band.bandwidth() / APART.step));
}

/** Marks of a row by year, in the order given, from left to right and line by line around its middle. */
export function layoutRow<P extends TrendPoint>(
  points: P[],
  band: ScaleBand<number>,
  middle: number,
): TrendMark<P>[] {
  const across = perLine(band);
  return [...group(points, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => {
      const centre = (band(year) ?? 0) + band.bandwidth() / 2;
      const lines = Math.ceil(ofYear.length / across);
      return ofYear.map((point, index) => {
        const line = Math.floor(index / across);
        const inLine = Math.min(across, ofYear.length - line * across);
        const x = centre + ((index % across) - (inLine - 1) / 2) * APART.step;
        return { point, x, y: middle + (line - (lines - 1) / 2) * APART.step };
      });
    });
}
