import { layoutMatrix, type ShadeClass } from './matrix.ts';

/** A number of a matrix with what it says and what it opens. */
export interface SheetCell {
  /** What is sorted and shaded; null where nothing could be counted: a gap, never a zero. */
  value: number | null;
  /** The number as it is read: 3, 12.5%, 未见, 未收录. */
  text: string;
  /** A sign for the eye: before a number, or in the place of what says 0 (·). */
  mark?: string | null;
  /** Where its passages are listed; null where there are none to open. */
  href: string | null;
  /** Row, column and value in one, for those who hear the cell alone. */
  say: string;
}

export interface SheetColumn {
  id: string;
  name: string;
  /** The name in full. */
  title: string;
  /** What its numbers rest on, beside its name. */
  base: string | null;
  /** Null where it has no page of its own. */
  href: string | null;
  /** A column that can hold no number, such as a year without a plan: it stays a marked place. */
  gap?: boolean;
}

/** Columns that stay together when they are sorted; only a shaded group proves something by what is not there. */
export interface ColumnGroup {
  id: string;
  name: string | null;
  shaded: boolean;
  columns: SheetColumn[];
}

export interface SheetRow {
  id: string;
  name: string;
  /** What its numbers rest on: 18 条. */
  base: string | null;
  href: string | null;
  /** One a column, in their order. */
  cells: SheetCell[];
}

/** Rows that stay together when they are sorted. */
export interface RowGroup {
  id: string;
  name: string | null;
  shaded: boolean;
  rows: SheetRow[];
}

/** How a cell looks: its shade, or that it is a gap, says nothing, or is not to be compared by shade. */
export type CellLook = `shade-${number}` | 'gap' | 'unmentioned' | 'plain';

/**
 * Looks of the cells of a matrix, by group, row and column, and the shades in use. Only cells whose row and column
 * are in a shaded group share the scale: what a press summary leaves out is no zero of a full plan.
 */
export function shadeSheet(
  columnGroups: readonly ColumnGroup[],
  rowGroups: readonly RowGroup[],
): { looks: CellLook[][][]; classes: ShadeClass[] } {
  const columns = columnGroups.flatMap((group) => group.columns.map(() => group.shaded));
  const rows = rowGroups.flatMap((group) => group.rows.map(({ cells }) => ({ cells, shaded: group.shaded })));
  const valueAt = (row: number, column: number) => rows[row]?.cells[column]?.value ?? null;
  const isShaded = (row: number, column: number) => rows[row]?.shaded === true && columns[column] === true;
  const { rows: laidOut, classes } = layoutMatrix(
    rows.map((_, row) => String(row)),
    columns.map((_, column) => String(column)),
    (row, column) => (isShaded(Number(row), Number(column)) ? valueAt(Number(row), Number(column)) : null),
  );
  const lookOf = (row: number, column: number): CellLook => {
    const value = valueAt(row, column);
    if (value === null) return 'gap';
    if (!isShaded(row, column)) return value === 0 ? 'unmentioned' : 'plain';
    return `shade-${laidOut[row]?.cells[column]?.shade ?? 0}`;
  };
  let row = -1;
  const looks = rowGroups.map((group) =>
    group.rows.map(() => {
      row += 1;
      return columns.map((_, column) => lookOf(row, column));
    }),
  );
  return { looks, classes };
}
