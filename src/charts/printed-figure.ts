import type { Measure } from './measures.ts';

/** What stands for a figure that is printed `<0.1`: above 0, and rounded to 0. */
const TRACE: Record<Exclude<Measure, 'items'>, number> = { share: 0.0004, mentions: 0.04 };

/**
 * A figure with no more digits than are printed, so that `formatMeasure` gives the same text: share 0.23449 → 0.234
 * (`23.4%`), 1.84 mentions → 1.8, a share of 0.0001 → 0.0004 (`<0.1%`). It is rounded once, by the function that prints
 * it: with one digit more 0.01249 (`1.2%`) would become 0.0125 and be printed `1.3%`. Items stay as they are.
 */
export function printedFigure(value: number, measure: Measure): number {
  if (measure === 'items' || value === 0) return value;
  const printed = Number((measure === 'share' ? value * 100 : value).toFixed(1));
  if (printed === 0) return TRACE[measure];
  return measure === 'share' ? Number((printed / 100).toFixed(3)) : printed;
}
