import type { ChartRecord } from '../../charts/theme-series.ts';
import type { Theme } from '../../model/theme.ts';
import { chartFilesWords, charts } from '../../strings/charts.ts';
import { recordGroups } from './theme-rows.ts';

/** The rows of `ThemeMatrix` by items, as its file holds them: full plans, press summaries, reviews; the head first. */
export function matrixTable(themes: Pick<Theme, 'id' | 'zh'>[], records: ChartRecord[]): string[][] {
  const head = [chartFilesWords.group, charts.record, chartFilesWords.base, ...themes.map(({ zh }) => zh)];
  const groups = recordGroups(themes, records, 'items', () => '');
  const rows = groups.flatMap((group) =>
    group.rows.map(({ name, base, cells }) => [
      group.name ?? '',
      name,
      base ?? '',
      ...cells.map(({ text }) => text),
    ]),
  );
  return [head, ...rows];
}
