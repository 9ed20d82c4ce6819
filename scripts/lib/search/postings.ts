import { Cbor } from './cbor.ts';

/** Pagefind takes 25 for a weight of 1 unless told otherwise. */
const PLAIN_WEIGHT = 25;
/** Room for a place in a record and for a weight, where both are sorted as one number. */
const PLACES = 2 ** 24;
const WEIGHTS = 2 ** 4;

/** All records a word stands in, as the bytes of the index. */
export interface Posting {
  /** The word as a number. */
  word: number;
  records: number;
  bytes: Cbor;
  /** The last record added; the index holds the steps between them. */
  last: number;
}

/**
 * Where each word stands, kept as the bytes that go into the index, about six a place. Places of a record
 * come in any order, between two calls of `endRecord`; records in theirs.
 */
export class Postings {
  readonly #numbers = new Map<number, number>();
  readonly #postings: Posting[] = [];
  #places = new Float64Array(8192);
  #count = 0;
  #record = 0;

  /** `weight`: a whole number from 1 to 10. */
  add(word: number, place: number, weight: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#postings.push({ word, records: 0, bytes: new Cbor(16), last: 0 }) - 1;
      this.#numbers.set(word, number);
    }
    if (this.#count === this.#places.length) {
      const grown = new Float64Array(this.#count * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[this.#count++] = (number * WEIGHTS + weight) * PLACES + place;
  }

  endRecord(): void {
    const places = this.#places.subarray(0, this.#count).sort();
    for (let start = 0; start < places.length; ) {
      const number = Math.floor((places[start] ?? 0) / (WEIGHTS * PLACES));
      const next = (number + 1) * WEIGHTS * PLACES;
      let end = start + 1;
      while (end < places.length && (places[end] ?? 0) < next) end++;
      this.#append(number, places.subarray(start, end));
      start = end;
    }
    this.#count = 0;
    this.#record++;
  }

  /** Pagefind's form: step from the record before, then places as steps; a weight that changes is negative, and the place behind it whole. */
  #append(number: number, sorted: Float64Array): void {
    const posting = this.#postings[number];
    if (!posting) return;
    const numbers: number[] = [];
    let [weight, last] = [1, 0];
    for (const one of sorted) {
      const its = Math.floor(one / PLACES) % WEIGHTS;
      const place = one % PLACES;
      if (its !== weight) {
        numbers.push(-its * PLAIN_WEIGHT - 1);
        [weight, last] = [its, 0];
      }
      numbers.push(place - last);
      last = place;
    }
    posting.bytes.array(2);
    posting.bytes.int(this.#record - posting.last);
    posting.bytes.array(numbers.length);
    for (const each of numbers) posting.bytes.int(each);
    posting.last = this.#record;
    posting.records++;
  }

  /** Every word with what is known of it. */
  all(): readonly Posting[] {
    return this.#postings;
  }
}
