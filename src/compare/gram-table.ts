import { withRoom } from './corpus-text.ts';
import { SHORTEST_RUN } from './fingerprints.ts';

/** Numbers stretches of ten characters: equal ones get the same number, from 1. */
export interface GramTable {
  /** The number of the ten characters at a position, whose hash is given. */
  number(at: number, hash: number): number;
  /** How many numbers were given. */
  count(): number;
}

const FIRST_SLOTS = 1 << 16;

/**
 * Opens a table over a text: hashing with open addresses, where the characters decide and not the hash. Grows by
 * doubling; takes at most 16 bytes a different gram.
 */
export function openGramTable(codes: Uint32Array): GramTable {
  let slots = new Uint32Array(FIRST_SLOTS);
  let places: Uint32Array = new Uint32Array(FIRST_SLOTS);
  let hashes: Uint32Array = new Uint32Array(FIRST_SLOTS);
  let count = 0;

  function number(at: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let known = slots[slot] as number; known !== 0; known = slots[slot] as number) {
      if (hashes[known] === hash && isSame(places[known] as number, at)) return known;
      slot = (slot + 1) & mask;
    }
    count += 1;
    slots[slot] = count;
    places = withRoom(places, count + 1);
    hashes = withRoom(hashes, count + 1);
    places[count] = at;
    hashes[count] = hash;
    if (count * 2 > slots.length) grow();
    return count;
  }

  function isSame(one: number, other: number): boolean {
    for (let i = 0; i < SHORTEST_RUN; i += 1) if (codes[one + i] !== codes[other + i]) return false;
    return true;
  }

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let known = 1; known <= count; known += 1) {
      let slot = (hashes[known] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
  }

  return { number, count: () => count };
}
