import type { Fold } from '../../../src/search/key.ts';
import { aloneWord, pairWords, tripleWord } from '../../../src/search/tokens.ts';

/** Stands between two passages; no character has it. */
export const BORDER = 0;

/** The characters of a corpus as small numbers in the order they came, and words of up to three as one number. */
export class Alphabet {
  readonly #chars = [''];
  /** Symbol of each code point met. */
  readonly #symbols = new Int32Array(0x110000);

  get characters(): ReadonlySet<string> {
    return new Set(this.#chars.slice(1));
  }

  /** The symbols of keys, a border between two. */
  read(keys: readonly string[]): Int32Array {
    const symbols = new Int32Array(keys.reduce((sum, key) => sum + key.length + 1, 0));
    let used = 0;
    for (const key of keys) {
      for (const char of key) symbols[used++] = this.#symbol(char);
      symbols[used++] = BORDER;
    }
    return symbols.slice(0, used);
  }

  /** For each symbol the one it counts as: 萬 as 万. */
  fold(fold: Fold): Int32Array {
    const known = this.#chars.length;
    return Int32Array.from({ length: known }, (_, symbol) => {
      const char = this.#chars[symbol] ?? '';
      return symbol === BORDER ? BORDER : this.#symbol(fold.get(char) ?? char);
    });
  }

  pair(a: number, b: number): number {
    return a * this.#chars.length + b;
  }

  triple(a: number, b: number, c: number): number {
    return this.pair(this.pair(a, b), c);
  }

  /** The characters of a word: 妇女. */
  charactersOf(word: number): string[] {
    const chars: string[] = [];
    for (let rest = word; rest > 0; rest = Math.floor(rest / this.#chars.length))
      chars.unshift(this.#chars[rest % this.#chars.length] ?? '');
    return chars;
  }

  /** How the index spells a word of one character, two or three. */
  spell(word: number): string {
    const chars = this.charactersOf(word);
    if (chars.length === 1) return aloneWord(chars[0] ?? '');
    if (chars.length === 2) return pairWords(chars.join(''))[0] ?? '';
    return tripleWord(chars);
  }

  #symbol(char: string): number {
    const point = char.codePointAt(0) ?? 0;
    const symbol = this.#symbols[point];
    if (symbol) return symbol;
    this.#symbols[point] = this.#chars.length;
    return this.#chars.push(char) - 1;
  }
}
