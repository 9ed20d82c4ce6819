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
