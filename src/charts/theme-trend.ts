import { type Measure, measureOf } from './measures.ts';
import type { ChartRecord } from './theme-series.ts';
import type { TrendPanel, TrendPoint } from './trend-layout.ts';

/** A mark of a theme trend, with the record it stands for. */
export interface ThemePoint extends TrendPoint {
  source: ChartRecord;
}

/** Plans that have a year, in the order of a trend: by year, then as given. Reviews stand in none. */
export function plansByYear(records: ChartRecord[]): ChartRecord[] {
  return records
    .filter(({ counts }) => counts.kind === 'plan' && counts.year !== null)
    .sort((a, b) => (a.counts.year ?? 0) - (b.counts.year ?? 0));
}

/**
 * One panel a theme, with a point a plan. Full plans carry the measure asked for; a press summary, being no measure of
 * the plan it tells of, carries the number of its passages that mention the theme. A full plan without anything to
 * count gets no point.
 */
export function themePanels(
  records: ChartRecord[],
  themes: string[],
  measure: Measure,
): TrendPanel<ThemePoint>[] {
  const plans = plansByYear(records);
  return themes.map((id) => ({ id, points: plans.flatMap((record) => pointOf(record, id, measure) ?? []) }));
}

function pointOf(source: ChartRecord, theme: string, measure: Measure): ThemePoint | null {
  const { record, organisation, year, evidence } = source.counts;
  const value = measureOf(source.counts, theme, evidence === 'full' ? measure : 'items');
  if (value === null || year === null) return null;
  return { record, organisation: organisation ?? record, label: source.label, year, evidence, value, source };
}
