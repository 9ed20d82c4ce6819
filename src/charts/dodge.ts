/** Something to be put at a height within the place of a year. */
export interface Dodged<T> {
  datum: T;
  x: number;
  y: number;
}

/**
 * Moves marks of one place aside where they would lie on one another: those closer in height than `step` form a
 * row that is centred on the place, `step` apart, or closer where the place is too narrow for them. The order given
 * is kept from left to right within a row.
 */
export function dodge<T>(
  data: T[],
  {
    heightOf,
    centre,
    width,
    step,
  }: { heightOf: (datum: T) => number; centre: number; width: number; step: number },
): Dodged<T>[] {
  const order = new Map(data.map((datum, index) => [datum, index]));
  const byHeight = data.map((datum) => ({ datum, y: heightOf(datum) })).sort((a, b) => a.y - b.y);
  const rows: { datum: T; y: number }[][] = [];
  for (const entry of byHeight) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && entry.y - last.y < step) row.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((row) => {
    row.sort((a, b) => (order.get(a.datum) ?? 0) - (order.get(b.datum) ?? 0));
    const between = row.length < 2 ? 0 : Math.min(step, Math.max(0, width - step) / (row.length - 1));
    return row.map(({ datum, y }, index) => ({
      datum,
      x: centre + (index - (row.length - 1) / 2) * between,
      y,
    }));
  });
}
