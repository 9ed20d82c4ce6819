/** A place in a grid of things that can be focused. */
export interface Place {
  row: number;
  column: number;
}

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads in a grid with holes: arrows to the nearest place that is no hole, Home and End to the first and
 * last of the row, with Ctrl to the first and last of all. Null for another key, or where there is nothing that way.
 */
export function walkGrid(
  from: Place,
  { key, ctrl }: { key: string; ctrl: boolean },
  { rows, columns, has }: { rows: number; columns: number; has: (place: Place) => boolean },
): Place | null {
  const inRow = (row: number) =>
    Array.from({ length: columns }, (_, column) => ({ row, column })).filter(has);
  if (key === 'Home' || key === 'End') {
    const places = ctrl ? Array.from({ length: rows }, (_, row) => inRow(row)).flat() : inRow(from.row);
    return places.at(key === 'Home' ? 0 : -1) ?? null;
  }
  const step = STEPS[key];
  if (step === undefined) return null;
  let place = from;
  do {
    place = { row: place.row + step[0], column: place.column + step[1] };
    if (place.row < 0 || place.row >= rows || place.column < 0 || place.column >= columns) return null;
  } while (!has(place));
  return place;
}
