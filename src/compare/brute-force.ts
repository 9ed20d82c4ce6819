import { BORDER, type ComparedRecord, keyRecord, type Place, placeOf } from './key.ts';

/**
 * The same as `sharedRuns` by trying every pair of places: what the fast way is proven against. For tests only;
 * time grows with the product of the two texts.
 */
export function bruteRuns(
  one: ComparedRecord,
  other: ComparedRecord,
): { a: Place; b: Place; length: number }[] {
  const [a, b] = [keyRecord(one), keyRecord(other)];
  const runs: { a: Place; b: Place; length: number }[] = [];
  for (let i = 0; i < a.codes.length; i += 1) {
    for (let j = 0; j < b.codes.length; j += 1) {
      if (a.codes[i] !== b.codes[j]) continue;
      const isSame = (d: number) =>
        a.codes[i + d] === b.codes[j + d] && (a.codes[i + d] ?? BORDER) !== BORDER;
      if (isSame(-1)) continue;
      let length = 0;
      while (isSame(length)) length += 1;
      if (length < 10) continue;
      runs.push({ a: placeOf(a, i, i + length), b: placeOf(b, j, j + length), length });
    }
  }
  return runs;
}
