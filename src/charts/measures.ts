import type { RecordThemes } from './theme-series.ts';

/** What a theme is measured by: 条目 items · 字数占比 share of characters · 每千字 mentions per 1,000 characters. */
export const MEASURES = ['items', 'share', 'mentions'] as const;
export type Measure = (typeof MEASURES)[number];

/** One record's figure for a theme; null where the record holds nothing that could be counted. */
export function measureOf(counts: RecordThemes, theme: string, measure: Measure): number | null {
  const count = counts.themes.get(theme);
  if (count === undefined || counts.units === 0) return null;
  return measure === 'items' ? count.units.length : count[measure];
}

/** A figure as the reader sees it, in mark, cell and table alike: 4 → `4`, 0.2347 → `23.5%`, 1.84 → `1.8`, 0.0001 → `<0.1%`. */
export function formatMeasure(value: number, measure: Measure): string {
  if (measure === 'items' || value === 0) return measure === 'share' ? `${value}%` : String(value);
  const shown = (measure === 'share' ? value * 100 : value).toFixed(1);
  return `${shown === '0.0' ? '<0.1' : shown}${measure === 'share' ? '%' : ''}`;
}

/** A figure on an axis, without needless digits: 0.2 → `20%`, 1.5 → `1.5`. */
export function formatTick(value: number, measure: Measure): string {
  const rounded = Number((measure === 'share' ? value * 100 : value).toFixed(2));
  return measure === 'share' ? `${rounded}%` : String(rounded);
}
