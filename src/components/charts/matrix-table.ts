import { formatMeasure, measureOf } from '../../charts/measures.ts';
import type { ChartRecord } from '../../charts/theme-series.ts';
import type { Theme } from '../../model/theme.ts';
import { chartFilesZh, charts } from '../../strings/charts.ts';

/** The rows of `ThemeMatrix` by items, as its file holds them: full plans, press summaries, reviews; the head first. */
export function matrixTable(themes: Pick<Theme, 'id' | 'zh'>[], records: ChartRecord[]): string[][] {
  const head = [chartFilesZh.group, charts.record, chartFilesZh.base, ...themes.map(({ zh }) => zh)];
  const rows = (['full', 'summary', 'review'] as const).flatMap((group) =>
    records
      .filter(({ counts: { kind, evidence } }) => (kind === 'plan' ? evidence === group : kind === group))
      .map((record) => matrixRow(record, group === 'full', themes)),
  );
  return [head, ...rows];
}

function matrixRow({ counts, name }: ChartRecord, isFull: boolean, themes: Pick<Theme, 'id'>[]): string[] {
  const group = counts.kind === 'plan' ? counts.evidence : 'review';
  const cells = themes.map(({ id }) => {
    const value = measureOf(counts, id, 'items');
    if (value === null) return charts.gap;
    return value === 0 && !isFull ? charts.unmentioned : formatMeasure(value, 'items');
  });
  const kind = isFull ? `${charts.groups.full}：${charts.measures.items}` : charts.groups[group];
  return [kind, name, isFull ? charts.unitsOf(counts.units) : charts.passagesOf(counts.units), ...cells];
}
