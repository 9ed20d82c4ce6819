import { SHORTEST_RUN, scanWindows } from './fingerprints.ts';

/** Two equal slices of two keys that cannot be extended on either side. */
export interface Block {
  /** Where it begins in the one key and in the other. */
  a: number;
  b: number;
  /** Characters, at least ten. */
  length: number;
}

/**
 * Every maximal block two keys share. What stands twice on one side and three times on the other gives six blocks:
 * each pair of places is one. Sorted by place in `a`, then in `b`.
 * Fingerprints say where to look and the characters decide. Time grows with both texts and the pairs of places that
 * share a fingerprint; for a text that repeats the same few characters throughout those grow with its square.
 */
export function sharedBlocks(a: Uint32Array, b: Uint32Array): Block[] {
  const places = fingerprintPlaces(a);
  const reached = new Int32Array(a.length + b.length + 1).fill(-1);
  const blocks: Block[] = [];
  let before = -1;
  scanWindows(b, (_, fingerprint, at) => {
    if (at === before) return;
    before = at;
    for (const place of places.get(fingerprint) ?? []) {
      const diagonal = place - at + b.length;
      if ((reached[diagonal] as number) > at) continue;
      const block = extend(a, b, place, at);
      reached[diagonal] = block.b + block.length;
      if (block.length >= SHORTEST_RUN) blocks.push(block);
    }
  });
  return blocks.sort((one, other) => one.a - other.a || one.b - other.b);
}

function fingerprintPlaces(codes: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let before = -1;
  scanWindows(codes, (_, fingerprint, at) => {
    if (at === before) return;
    before = at;
    const known = places.get(fingerprint);
    if (known === undefined) places.set(fingerprint, [at]);
    else known.push(at);
  });
  return places;
}

/** The block around a pair of places; of length 0 where they differ, so that equal hashes prove nothing. */
function extend(a: Uint32Array, b: Uint32Array, atA: number, atB: number): Block {
  let left = 0;
  while (isSame(a[atA - left - 1], b[atB - left - 1])) left += 1;
  let right = 0;
  while (isSame(a[atA + right], b[atB + right])) right += 1;
  return { a: atA - left, b: atB - left, length: right === 0 ? 0 : left + right };
}

function isSame(one: number | undefined, other: number | undefined): boolean {
  return one === other && one !== undefined && one !== 0;
}
