import type { PlanRecord } from '../../../src/model/record.ts';
import { type Passage, walkPassages } from '../../../src/model/walk.ts';
import { type Fold, keyText } from '../../../src/search/key.ts';
import { characterConverter, mayFold } from './fold-table.ts';

/** Stands between two passages; no character has it. */
export const BORDER = 0;

/** How much a hit counts by where it stands; Pagefind's weights go up to 10. */
const WEIGHTS: Record<Passage['place'], number> = { title: 5, heading: 2, opening: 1, text: 1, table: 1 };

/** The text of some records as the index needs it: keys of their passages as small numbers. */
export interface SymbolText {
  /** Every character as printed, in the order of code points. */
  printed: string;
  /** Every character as it is indexed (萬 as 万), in the order of code points: the first is symbol 1. */
  alphabet: string;
  /** Keys of all passages in reading order, a border after each. */
  symbols: Uint16Array;
  /** Weight of each passage. */
  weights: Uint8Array;
  /** Number of passages of each record. */
  passages: Uint32Array;
}

/** A passage as far as it is indexed. */
export interface WeighedText {
  text: string;
  weight: number;
}

const NO_FOLD: Fold = new Map();

/** The text of records in symbols. Throws where they have more than 65,534 different characters. */
export function readSymbols(records: readonly PlanRecord[]): SymbolText {
  return symbolsOf(
    records.map((record) =>
      walkPassages(record).map(({ text, place }) => ({ text, weight: WEIGHTS[place] })),
    ),
  );
}

/** Records, each a list of passages, in symbols. */
export function symbolsOf(records: readonly (readonly WeighedText[])[]): SymbolText {
  const passages = records.flat();
  const points = new Points(passages.reduce((sum, { text }) => sum + text.length + 1, 0));
  for (const { text } of passages) {
    points.add(text);
    points.border();
  }
  const printed = points.distinct();
  const folded = new Map(printed.map((point) => [point, foldedPoint(point)]));
  const alphabet = [...new Set(folded.values())].sort((a, b) => a - b);
  if (alphabet.length > 65_534) throw new Error('a block of records has too many different characters');
  const places = new Map(alphabet.map((point, i) => [point, i + 1]));
  const numbers = new Uint16Array((printed.at(-1) ?? 0) + 1);
  for (const [point, own] of folded) numbers[point] = places.get(own) ?? BORDER;
  return {
    printed: textOf(printed),
    alphabet: textOf(alphabet),
    symbols: translate(points.used, numbers),
    weights: Uint8Array.from(passages, ({ weight }) => weight),
    passages: Uint32Array.from(records, ({ length }) => length),
  };
}

/** In a loop: going over a million by `Uint16Array.from` takes eight times as long. */
function translate(points: Uint32Array, numbers: Uint16Array): Uint16Array {
  const symbols = new Uint16Array(points.length);
  for (let i = 0; i < points.length; i++) symbols[i] = numbers[points[i] ?? 0] ?? BORDER;
  return symbols;
}

/** In the table of keys: not looked up yet; to be looked up each time. */
const UNKNOWN = -1;
const SPECIAL = -2;
/** The key of each UTF-16 unit that is a character of its own, as a code point; 0 where nothing is kept of it. */
const KEYS = new Int32Array(0x10000).fill(UNKNOWN);

/** The keys of texts as code points, one behind the other; as `keyText` has them, in a fraction of its time. */
class Points {
  #points: Uint32Array;
  #used = 0;

  constructor(size: number) {
    this.#points = new Uint32Array(size);
  }

  get used(): Uint32Array {
    return this.#points.subarray(0, this.#used);
  }

  border(): void {
    this.#put(BORDER);
  }

  /** Marks may change the character before them, so a text that has any is read as a whole. */
  add(text: string): void {
    if (/\p{M}/u.test(text)) {
      this.#addKey(keyText(text, NO_FOLD));
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (KEYS[unit] === UNKNOWN) KEYS[unit] = keyOfUnit(unit);
      const key = KEYS[unit] ?? SPECIAL;
      if (key > 0) this.#put(key);
      if (key !== SPECIAL) continue;
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      this.#addKey(keyText(char, NO_FOLD));
      i += char.length - 1;
    }
  }

  /** Each once, in their order, the border left out. */
  distinct(): number[] {
    const seen = new Uint8Array(0x110000);
    for (const point of this.used) seen[point] = 1;
    const points: number[] = [];
    for (let point = BORDER + 1; point < seen.length; point++) if (seen[point] === 1) points.push(point);
    return points;
  }

  #addKey(key: string): void {
    for (const char of key) this.#put(char.codePointAt(0) ?? 0);
  }

  #put(point: number): void {
    if (this.#used === this.#points.length) {
      const grown = new Uint32Array(this.#used * 2 + 16);
      grown.set(this.#points);
      this.#points = grown;
    }
    this.#points[this.#used++] = point;
  }
}

/** Halves of a pair, and ⅷ → viii, whose key is not one character, are special. */
function keyOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SPECIAL;
  const key = Array.from(keyText(String.fromCharCode(unit), NO_FOLD));
  return key.length > 1 ? SPECIAL : (key[0]?.codePointAt(0) ?? 0);
}

function textOf(points: readonly number[]): string {
  return points.map((point) => String.fromCodePoint(point)).join('');
}

const folds = new Map<number, number>();
let convert: ReturnType<typeof characterConverter> | undefined;

/** As the table for the browser has it: 萬 → 万. */
function foldedPoint(point: number): number {
  const known = folds.get(point);
  if (known !== undefined) return known;
  convert ??= characterConverter();
  const char = String.fromCodePoint(point);
  const folded = mayFold(char) ? (convert(char).codePointAt(0) ?? point) : point;
  folds.set(point, folded);
  return folded;
}
