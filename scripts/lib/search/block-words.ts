import { join } from 'node:path';
import { readBlockFile, writeBlockFile } from './block-file.ts';
import { Cbor } from './cbor.ts';
import { Numbering } from './numbering.ts';
import { BORDER, type SymbolText } from './symbols.ts';

/** Places left free between two passages: more than between two words of a query, so none is found across. */
const GAP = 3;
/** In the place of a pair's number. */
const NONE = -1;
/** Pagefind takes 25 for a weight of 1 unless told otherwise. */
const PLAIN_WEIGHT = 25;
/** A place and its weight as one number: weights sort first. */
const PLACES = 2 ** 24;

/**
 * The words of a block of records with the records and places of each, as the bytes of the index. Records are counted
 * from the first of the block, so that nothing changes here where others come before it.
 */
export interface BlockWords {
  /** Each word as one number (see `WordNumbers`), rising. */
  keys: Float64Array;
  /** How many records of the block hold it, the first of them, the last. */
  records: Uint32Array;
  first: Uint32Array;
  last: Uint32Array;
  /** Where the bytes of each word begin, and at last where they end; they lack the first record. */
  at: Uint32Array;
  bytes: Uint8Array;
  /** Number of pairs of each record. */
  lengths: Uint32Array;
}

/** Where the words of a block are kept. */
export function wordsPath(cache: string, key: string, commonKey: string): string {
  return join(cache, `${key}-${commonKey}.words`);
}

/** Writes the words of a block unless they are kept from before; the numbers of pairs of its records. */
export function keepWords(path: string, read: () => SymbolText, common: string): Uint32Array {
  const kept = readBlockFile(path);
  if (kept) return kept.list<Uint32Array>('lengths');
  const text = read();
  const words = indexBlock(text, common);
  writeBlockFile(path, { alphabet: text.alphabet }, { ...words });
  return words.lengths;
}

/**
 * Words as numbers in the order of how the index spells them: characters alone and pairs by their symbols, then
 * words of three. `size`: how many symbols there are.
 */
export class WordNumbers {
  readonly #base: number;
  readonly #threes: number;

  constructor(size: number) {
    this.#base = size + 2;
    this.#threes = this.#base * this.#base;
  }

  /** No word has a number as large. */
  get size(): number {
    return this.#threes * (this.#base + 1);
  }

  /** A character alone stands behind all its pairs. */
  one(a: number): number {
    return a * this.#base + this.#base - 1;
  }

  two(a: number, b: number): number {
    return a * this.#base + b;
  }

  three(a: number, b: number, c: number): number {
    return this.#threes + (a * this.#base + b) * this.#base + c;
  }

  /** The symbols of a word. */
  symbolsOf(word: number): number[] {
    const isThree = word >= this.#threes;
    const rest = isThree ? word - this.#threes : word;
    const [high, last] = [Math.floor(rest / this.#base), rest % this.#base];
    if (isThree) return [Math.floor(high / this.#base), high % this.#base, last];
    return last === this.#base - 1 ? [high] : [high, last];
  }
}

/**
 * The words of a block: pairs of neighbours with their places; of a common pair (`common`: `妇女家庭`) its best place in
 * each record only, and the three characters around it instead (see `queryWords`); and each character once a record.
 */
export function indexBlock(text: SymbolText, common: string): BlockWords {
  const words = new WordNumbers(text.alphabet.length);
  const isCommon = commonNumbers(text.alphabet, common, words);
  const places = new Places(text.symbols.length * 3);
  const lengths = new Uint32Array(text.passages.length);
  let [at, passage] = [0, 0];
  for (const [record, count] of text.passages.entries()) {
    const start = at;
    for (let left = count; left > 0; at++) if (text.symbols[at] === BORDER) left--;
    const own = {
      symbols: text.symbols.subarray(start, at),
      weights: text.weights.subarray(passage, passage + count),
    };
    lengths[record] = addRecord(places, record, own, words, isCommon);
    passage += count;
  }
  return { ...encode(places), lengths };
}

function commonNumbers(alphabet: string, common: string, words: WordNumbers): ReadonlySet<number> {
  const symbols = new Map(Array.from(alphabet, (char, i) => [char, i + 1]));
  const chars = Array.from(common, (char) => symbols.get(char) ?? BORDER);
  const numbers = new Set<number>();
  for (let i = 0; i + 1 < chars.length; i += 2) {
    const [a, b] = [chars[i] ?? BORDER, chars[i + 1] ?? BORDER];
    if (a !== BORDER && b !== BORDER) numbers.add(words.two(a, b));
  }
  return numbers;
}

/** Adds the words of one record and says how many pairs they are. */
function addRecord(
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

/** Places of words in the order they are met, and how many each word has. */
class Places {
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

/** Sorts places by their words, by counting: work is linear but for the words themselves. */
function encode(places: Places): Omit<BlockWords, 'lengths'> {
  const keys = Float64Array.from(places.numbers.values()).sort();
  const rank = new Uint32Array(keys.length);
  for (const [i, key] of keys.entries()) rank[places.numbers.of(key)] = i;
  const ends = new Uint32Array(keys.length + 1);
  for (let i = 0; i < places.count; i++) {
    const word = (rank[places.words[i] ?? 0] ?? 0) + 1;
    ends[word] = (ends[word] ?? 0) + 1;
  }
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const next = ends.slice();
  // Both moved to where they are read: to follow their old numbers takes twice as long.
  const [records, sorted] = [new Uint32Array(places.count), new Uint32Array(places.count)];
  for (let i = 0; i < places.count; i++) {
    const word = rank[places.words[i] ?? 0] ?? 0;
    const at = next[word] ?? 0;
    records[at] = places.records[i] ?? 0;
    sorted[at] = places.places[i] ?? 0;
    next[word] = at + 1;
  }
  return { keys, ...encodeWords(records, sorted, ends) };
}

/** Of each place its record, and weight and place as one number, by words and in the order they were met. */
function encodeWords(
  recordOf: Uint32Array,
  placeOf: Uint32Array,
  ends: Uint32Array,
): Omit<BlockWords, 'lengths' | 'keys'> {
  const count = ends.length - 1;
  const [records, first, last] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const at = new Uint32Array(count + 1);
  const bytes = new Cbor(placeOf.length * 4);
  for (let word = 0; word < count; word++) {
    at[word] = bytes.length;
    const end = ends[word + 1] ?? 0;
    let before = NONE;
    for (let from = ends[word] ?? 0; from < end; ) {
      const record = recordOf[from] ?? 0;
      let to = from + 1;
      while (to < end && recordOf[to] === record) to++;
      if (before === NONE) {
        first[word] = record;
      } else {
        bytes.array(2);
        bytes.int(record - before);
      }
      writePlaces(bytes, placeOf, from, to);
      before = record;
      records[word] = (records[word] ?? 0) + 1;
      from = to;
    }
    last[word] = before;
  }
  at[count] = bytes.length;
  return { records, first, last, at, bytes: bytes.bytes };
}

/**
 * Pagefind's form of the places in one record: as steps; where the weight changes it comes first, negative, and the
 * place behind it whole.
 */
function writePlaces(bytes: Cbor, placeOf: Uint32Array, from: number, to: number): void {
  if (isPlain(placeOf, from, to)) {
    bytes.array(to - from);
    let before = 0;
    for (let i = from; i < to; i++) {
      const place = (placeOf[i] ?? 0) - PLACES;
      bytes.int(place - before);
      before = place;
    }
  } else {
    writeWeighed(bytes, placeOf.subarray(from, to).sort());
  }
}

/** Whether all places weigh 1 and stand in their order. */
function isPlain(placeOf: Uint32Array, from: number, to: number): boolean {
  let before = PLACES;
  for (let i = from; i < to; i++) {
    const place = placeOf[i] ?? 0;
    if (place < before || place >= 2 * PLACES) return false;
    before = place;
  }
  return true;
}

function writeWeighed(bytes: Cbor, places: Uint32Array): void {
  const steps: number[] = [];
  let [weight, before] = [1, 0];
  for (const each of places) {
    const own = Math.floor(each / PLACES);
    const place = each % PLACES;
    if (own !== weight) {
      steps.push(-own * PLAIN_WEIGHT - 1);
      [weight, before] = [own, 0];
    }
    steps.push(place - before);
    before = place;
  }
  bytes.array(steps.length);
  for (const step of steps) bytes.int(step);
}
