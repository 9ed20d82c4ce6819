/** Which way a row or column is sorted by: the largest first, the smallest first, or as the page was made. */
export const DIRECTIONS = ['none', 'descending', 'ascending'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a further press on the same button does: none → descending → ascending → none. */
export function nextDirection(direction: Direction): Direction {
  return DIRECTIONS[(DIRECTIONS.indexOf(direction) + 1) % DIRECTIONS.length] ?? 'none';
}

/**
 * Places of the values in sorted order: [1, null, 3] descending → [2, 0, 1]. Equal values keep their order; gaps,
 * which are no number, come last either way.
 */
export function orderOf(values: readonly (number | null)[], direction: Direction): number[] {
  const places = values.map((_, index) => index);
  if (direction === 'none') return places;
  const sign = direction === 'descending' ? -1 : 1;
  return places.sort((a, b) => {
    const [x, y] = [values[a] ?? null, values[b] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}

/** Sorts inside groups of the given sizes, so that nothing leaves its group: full plans stay apart from summaries. */
export function orderInGroups(
  values: readonly (number | null)[],
  sizes: readonly number[],
  direction: Direction,
): number[] {
  let start = 0;
  return sizes.flatMap((size) => {
    const from = start;
    start += size;
    return orderOf(values.slice(from, start), direction).map((place) => from + place);
  });
}
