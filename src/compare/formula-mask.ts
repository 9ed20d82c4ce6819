import { SHORTEST_RUN } from './fingerprints.ts';
import { BORDER, type Place, placeOf, type RecordKey, writeKey } from './key.ts';

/** The keys of listed set phrases by their first character. */
export type PhraseKeys = ReadonlyMap<number, readonly Uint32Array[]>;

/** 1 for each character of a key that belongs to a formula, else 0. */
export type FormulaMask = Uint8Array;

/** How many characters of ten may belong to a formula before the ten count as one. */
const ROOM = 3;

/** Makes set phrases ready to be found: 四个意识, 不忘初心、牢记使命. One of a single character is left out. */
export function keyPhrases(phrases: Iterable<string>): PhraseKeys {
  const keys = new Map<number, Uint32Array[]>();
  for (const phrase of phrases) {
    const codes = new Uint32Array(phrase.length + 1);
    const key = codes.subarray(0, writeKey(phrase, codes, 0) - 1);
    const first = key[0];
    if (first === undefined || key.length < 2) continue;
    keys.set(first, [...(keys.get(first) ?? []), key]);
  }
  return keys;
}

/** Marks every listed phrase in a key: 增强“四个意识” → the four characters of 四个意识. */
export function maskPhrases(codes: Uint32Array, phrases: PhraseKeys, mask: FormulaMask): void {
  for (let at = 0; at < codes.length; at += 1) {
    for (const phrase of phrases.get(codes[at] as number) ?? []) {
      if (phrase.every((code, i) => codes[at + i] === code)) mask.fill(1, at, at + phrase.length);
    }
  }
}

/** The mask of formulas a record brings along as places: those of `formulaPlaces`. */
export function maskPlaces(key: RecordKey, places: readonly Place[]): FormulaMask {
  const mask = new Uint8Array(key.codes.length);
  const from = new Map(key.passages.map((passage) => [passage.id, passage.from]));
  for (const { passage, start, end } of places) {
    let at = from.get(passage) ?? mask.length;
    while (at < mask.length && key.codes[at] !== BORDER && (key.columns[at] as number) < end) {
      if ((key.columns[at] as number) >= start) mask[at] = 1;
      at += 1;
    }
  }
  return mask;
}

/** The formulas of a record as places in its passages, in reading order. */
export function formulaPlaces(key: RecordKey, mask: FormulaMask): Place[] {
  return stretches(mask, 0, mask.length).map(([from, to]) => placeOf(key, from, to));
}

/** The marked stretches of a mask between two positions, each with its beginning and end. */
export function stretches(mask: ArrayLike<number>, from: number, to: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let at = from;
  while (at < to) {
    const start = at;
    while (at < to && mask[at] === 1) at += 1;
    if (at > start) found.push([start, at]);
    at += 1;
  }
  return found;
}

/** For each position how many characters before it belong to no formula; one entry more than the mask. */
export function ownBefore(mask: FormulaMask): Uint32Array {
  const own = new Uint32Array(mask.length + 1);
  for (let i = 0; i < mask.length; i += 1) own[i + 1] = (own[i] as number) + 1 - (mask[i] as number);
  return own;
}

/** Whether ten characters from a position on are more than a formula: at most three of them belong to one. */
export function isOwn(own: Uint32Array, at: number): boolean {
  return (own[at + SHORTEST_RUN] as number) - (own[at] as number) >= SHORTEST_RUN - ROOM;
}
