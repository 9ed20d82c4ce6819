import { max } from 'd3';

/** Shades of one hue: 0 is the value 0, 1–5 are five equal steps up to the largest value. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;

export interface MatrixCell {
  column: string;
  /** Null where nothing could be counted: a gap, never a zero. */
  value: number | null;
  /** Null for a gap. */
  shade: Shade | null;
}

/** A shade with the least and the greatest value that has it. */
export interface ShadeClass {
  shade: Shade;
  from: number;
  to: number;
}

export interface MatrixLayout {
  rows: { id: string; cells: MatrixCell[] }[];
  /** The shades in use, from light to dark. */
  classes: ShadeClass[];
}

/**
 * Cells of a matrix with their shade. Rows and columns keep the order given. All values zero → every cell has
 * shade 0; one value only → shade 5; no row or no column → nothing.
 */
export function layoutMatrix(
  rows: string[],
  columns: string[],
  valueAt: (row: string, column: string) => number | null,
): MatrixLayout {
  const values = rows.map((row) => columns.map((column) => valueAt(row, column)));
  const top = max(values.flat(), (value) => value) ?? 0;
  const laidOut = rows.map((id, r) => ({
    id,
    cells: columns.map((column, c): MatrixCell => {
      const value = values[r]?.[c] ?? null;
      return { column, value, shade: value === null ? null : shadeOf(value, top) };
    }),
  }));
  return { rows: laidOut, classes: classesOf(laidOut.flatMap(({ cells }) => cells)) };
}

/** A step holds its upper bound: counts up to 5 get the shades 1 to 5. */
function shadeOf(value: number, top: number): Shade {
  return value === 0 ? 0 : (Math.max(1, Math.ceil((value / top) * 5)) as Shade);
}

function classesOf(cells: MatrixCell[]): ShadeClass[] {
  const classes = new Map<Shade, ShadeClass>();
  for (const { value, shade } of cells) {
    if (value === null || shade === null) continue;
    const known = classes.get(shade) ?? { shade, from: value, to: value };
    classes.set(shade, { shade, from: Math.min(known.from, value), to: Math.max(known.to, value) });
  }
  return [...classes.values()].sort((a, b) => a.shade - b.shade);
}
