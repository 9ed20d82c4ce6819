import type { TableUnit } from './table-units.ts';

/** One row of a comparison: a theme and, for each record, its units whose main theme it is. */
export interface ThemeRow {
  /** Null for units without a theme. */
  theme: string | null;
  /** One cell a record, in the order given; units in reading order. */
  cells: TableUnit[][];
}

/**
 * Records held against each other by theme, not by position: rows in the order of the codebook, units without a theme
 * last, rows that are empty on every side left out. Every unit stands in exactly one row.
 */
export function alignByTheme(
  records: readonly (readonly TableUnit[])[],
  themes: readonly string[],
): ThemeRow[] {
  const known = new Set(themes);
  const rowOf = ({ themes: [main] }: TableUnit) => (main !== undefined && known.has(main) ? main : null);
  const grouped = records.map((units) => Map.groupBy(units, rowOf));
  return [...themes, null]
    .map((theme) => ({ theme, cells: grouped.map((units) => units.get(theme) ?? []) }))
    .filter(({ cells }) => cells.some((units) => units.length > 0));
}
