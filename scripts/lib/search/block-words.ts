import { join } from 'node:path';
import { readBlockFile, writeBlockFile } from './block-file.ts';
import { Cbor } from './cbor.ts';
import { BORDER, type SymbolText } from './symbols.ts';
import { WordNumbers } from './word-numbers.ts';
import { addRecord, commonNumbers, PLACES, Places } from './word-places.ts';

/** No record before the first. */
const NONE = -1;
/** Pagefind takes 25 for a weight of 1 unless told otherwise. */
const PLAIN_WEIGHT = 25;

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
 * The words of a block: pairs of neighbours with their places; of a common pair (`common`: `妇女家庭`) its best place in
 * each record only, and the three characters around it instead (see `queryWords`); and each character once a record.
 */
function indexBlock(text: SymbolText, common: string): BlockWords {
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
