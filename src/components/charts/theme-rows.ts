import {
  type LinkedLevelYear,
  THEME_GROUPS,
  type ThemeGroup,
  themeGroupOf,
} from '../../charts/level-years.ts';
import type { RowGroup, SheetCell, SheetRow } from '../../charts/matrix-sheet.ts';
import { formatMeasure, type Measure, measureOf } from '../../charts/measures.ts';
import type { ChartRecord } from '../../charts/theme-series.ts';
import { LEVEL_NAMES } from '../../model/level-names.ts';
import type { Theme } from '../../model/theme.ts';
import { charts } from '../../strings/charts.ts';
import { matrices } from '../../strings/matrices.ts';

type Themes = readonly Pick<Theme, 'id' | 'zh'>[];

/** Full plans, press summaries and reviews as groups of rows; only full plans are measured, and so shaded. */
export function recordGroups(
  themes: Themes,
  records: readonly ChartRecord[],
  measure: Measure,
  hrefOf: (theme: string, record: string) => string,
): RowGroup[] {
  const names = { ...charts.groups, full: charts.measured(charts.groups.full, charts.measures[measure]) };
  return groupsOf(names, (group) =>
    records
      .filter(({ counts }) => themeGroupOf(counts) === group)
      .map((record) => {
        const by = group === 'full' ? measure : 'items';
        return recordRow(themes, record, by, hrefOf);
      }),
  );
}

/** The same where records are many: one row a level and year. */
export function levelGroups(themes: Themes, levels: readonly LinkedLevelYear[]): RowGroup[] {
  return groupsOf(matrices.themes.groups, (group) =>
    levels.filter((row) => row.group === group).map((row) => levelRow(themes, row)),
  );
}

function groupsOf(names: Record<ThemeGroup, string>, rowsOf: (group: ThemeGroup) => SheetRow[]): RowGroup[] {
  return THEME_GROUPS.map((group) => ({
    id: group,
    name: names[group],
    shaded: group === 'full',
    rows: rowsOf(group),
  }));
}

function recordRow(
  themes: Themes,
  { counts, name, href }: ChartRecord,
  by: Measure,
  hrefOf: (theme: string, record: string) => string,
): SheetRow {
  const isFull = themeGroupOf(counts) === 'full';
  const cells = themes.map(({ id, zh }): SheetCell => {
    const value = measureOf(counts, id, by);
    const cell = cellOf(value, value === null ? charts.gap : formatMeasure(value, by), isFull);
    return {
      ...cell,
      href: value ? hrefOf(id, counts.record) : null,
      say: matrices.cell(name, zh, cell.text),
    };
  });
  const base = isFull ? charts.unitsOf(counts.units) : charts.passagesOf(counts.units);
  return { id: counts.record, name, base, href, cells };
}

function levelRow(themes: Themes, { group, level, year, records, figures, href }: LinkedLevelYear): SheetRow {
  const words = matrices.themes;
  const name = words.row(level === null ? charts.levelUnknown : LEVEL_NAMES[level], year);
  const cells = themes.map(({ id, zh }): SheetCell => {
    const n = figures.get(id) ?? null;
    const isFull = group === 'full';
    // Levels have few or many summaries: only the share of them compares.
    const value = n === null || isFull ? n : n / records;
    const text = n === null ? words.few : isFull ? formatMeasure(n, 'items') : `${n}/${records}`;
    const cell = cellOf(value, text, isFull);
    const said = isFull || n === null || n === 0 ? cell.text : words.ofBase(n, records);
    return { ...cell, href: value ? href : null, say: matrices.cell(name, zh, said) };
  });
  return { id: `${group}-${level}-${year}`, name, base: words.base(records), href, cells };
}

/** What a summary leaves out is not 0: it is not mentioned there. */
function cellOf(
  value: number | null,
  text: string,
  isFull: boolean,
): Pick<SheetCell, 'value' | 'text' | 'mark'> {
  return value === 0 && !isFull ? { value, text: charts.unmentioned, mark: '·' } : { value, text };
}
