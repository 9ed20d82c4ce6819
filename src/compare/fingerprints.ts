/** Length of the shortest run that counts, in characters of the key. */
export const SHORTEST_RUN = 10;

/** Characters hashed together, and how many such hashes choose a fingerprint among them: 6 + 5 − 1 = 10. */
const GRAM = 6;
const WINDOW = SHORTEST_RUN - GRAM + 1;

const BASE = 0x01000193;
const LEAVING = power(BASE, GRAM - 1);

/**
 * What is told of every window of ten characters: where it begins, its fingerprint, where the fingerprint stands,
 * and a hash over all ten.
 */
export type WindowVisitor = (start: number, fingerprint: number, at: number, whole: number) => void;

/**
 * Winnowing: of the five hashes over six characters in each window of ten, the least is its fingerprint, the last
 * of equal ones. Two texts that share ten characters in a row share the fingerprint of that window, at the same
 * distance from its beginning; so nothing is missed, and about a third of all places carry fingerprints.
 * Windows do not cross a border (0). Takes a fixed time a character.
 * S. Schleimer, D. S. Wilkerson, A. Aiken: Winnowing. Local Algorithms for Document Fingerprinting, SIGMOD 2003, 76–85.
 */
export function scanWindows(codes: Uint32Array, visit: WindowVisitor): void {
  const hashes = new Uint32Array(WINDOW);
  let rolling = 0;
  let length = 0;
  for (let end = 0; end < codes.length; end += 1) {
    const code = codes[end] as number;
    if (code === 0) {
      length = 0;
      rolling = 0;
      continue;
    }
    if (length >= GRAM) rolling -= Math.imul(codes[end - GRAM] as number, LEAVING);
    rolling = (Math.imul(rolling, BASE) + code) | 0;
    length += 1;
    if (length < GRAM) continue;
    const gram = end - GRAM + 1;
    hashes[gram % WINDOW] = mix(rolling);
    if (length >= SHORTEST_RUN) visitWindow(hashes, gram - WINDOW + 1, visit);
  }
}

function visitWindow(hashes: Uint32Array, start: number, visit: WindowVisitor): void {
  let least = 0xffffffff;
  let at = start;
  for (let gram = start; gram < start + WINDOW; gram += 1) {
    const hash = hashes[gram % WINDOW] as number;
    if (hash <= least) {
      least = hash;
      at = gram;
    }
  }
  const first = hashes[start % WINDOW] as number;
  const last = hashes[(start + WINDOW - 1) % WINDOW] as number;
  visit(start, least, at, mix(Math.imul(first, BASE) + last));
}

/** Spreads the bits of a 32-bit number, so that order says nothing of the text: the end of MurmurHash3 (A. Appleby, public domain). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i += 1) result = Math.imul(result, base);
  return result;
}
