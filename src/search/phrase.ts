/**
 * Places where all words of a query stand at their distances: of the positions [3, 4, 9] and the
 * offsets [0, 1] only 3. The index does not say which word stands where, so a query with repeated
 * characters may keep a place too many; none is ever lost. Both lists may be long; work is linear.
 */
export function startsInRow(positions: Iterable<number>, offsets: readonly number[]): number[] {
  const taken = new Set(positions);
  const starts: number[] = [];
  for (const place of taken) if (offsets.every((offset) => taken.has(place + offset))) starts.push(place);
  return starts.sort((a, b) => a - b);
}
