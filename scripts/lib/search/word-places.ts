import { Numbering } from './numbering.ts';
import { BORDER, type SymbolText } from './symbols.ts';
import type { WordNumbers } from './word-numbers.ts';

/** Places left free between two passages: more than between two words of a query, so none is found across. */
const GAP = 3;
/** In the place of a pair's number. */
const NONE = -1;
/** A place and its weight as one number: weights sort first. */
export const PLACES = 2 ** 24;

/** Places of words in the order they are met, and how many each word has. */
export class Places {
  readonly numbers = new Numbering();
  /** For each place its word, by the number it has here; its record; weight and place as one number. */
  readonly words: Uint32Array;
  readonly records: Uint32Array;
  readonly places: Uint32Array;
  count = 0;

  /** `most`: places there may be. */
  constructor(most: number) {
    this.words = new Uint32Array(most);
    this.records = new Uint32Array(most);
    this.places = new Uint32Array(most);
  }

  /** `weight`: a whole number from 1 to 10. */
  add(word: number, record: number, place: number, weight: number): void {
    this.words[this.count] = this.numbers.of(word);
    this.records[this.count] = record;
    this.places[this.count++] = weight * PLACES + place;
  }
}

/** Adds the words of one record and says how many pairs they are. */
export function addRecord(
  places: Places,
  record: number,
  { symbols, weights }: Pick<SymbolText, 'symbols' | 'weights'>,
  words: WordNumbers,
  common: ReadonlySet<number>,
): number {
  const best = new Map<number, { place: number; weight: number }>();
  let [passage, place, length] = [0, 0, 0];
  let [pair, isCommon] = [NONE, false];
  for (let i = 0; i < symbols.length; i++) {
    const a = symbols[i] ?? BORDER;
    const b = symbols[i + 1] ?? BORDER;
    const c = symbols[i + 2] ?? BORDER;
    const weight = weights[passage] ?? 1;
    if (a === BORDER) {
      passage++;
      place += GAP;
      pair = NONE;
    } else if (b !== BORDER) {
      if (pair === NONE) {
        pair = words.two(a, b);
        isCommon = common.has(pair);
      }
      const next = c === BORDER ? NONE : words.two(b, c);
      const nextIsCommon = next !== NONE && common.has(next);
      if (!isCommon) places.add(pair, record, place, weight);
      else if ((best.get(pair)?.weight ?? 0) < weight) best.set(pair, { place, weight });
      if (next !== NONE && (isCommon || nextIsCommon))
        places.add(words.three(a, b, c), record, place, weight);
      [pair, isCommon] = [next, nextIsCommon];
      place++;
      length++;
    }
  }
  for (const [pair, { place, weight }] of best) places.add(pair, record, place, weight);
  for (const symbol of new Set(symbols)) if (symbol !== BORDER) places.add(words.one(symbol), record, 0, 1);
  return length;
}

/** The numbers of the common pairs (`common`: `妇女家庭`) whose characters an alphabet has. */
export function commonNumbers(alphabet: string, common: string, words: WordNumbers): ReadonlySet<number> {
  const symbols = new Map(Array.from(alphabet, (char, i) => [char, i + 1]));
  const chars = Array.from(common, (char) => symbols.get(char) ?? BORDER);
  const numbers = new Set<number>();
  for (let i = 0; i + 1 < chars.length; i += 2) {
    const [a, b] = [chars[i] ?? BORDER, chars[i + 1] ?? BORDER];
    if (a !== BORDER && b !== BORDER) numbers.add(words.two(a, b));
  }
  return numbers;
}
