import { Cbor } from './cbor.ts';

/** Pagefind takes 25 for a weight of 1 unless told otherwise. */
const PLAIN_WEIGHT = 25;
/** Room for a place in a record and for a weight, where both are sorted as one number. */
const PLACES = 2 ** 24;
const WEIGHTS = 2 ** 4;

/** All records a word stands in, as the bytes of the index. */
export interface Posting {
  records: number;
  bytes: Cbor;
  /** The last record added; the index holds the steps between them. */
  last: number;
}

/**
 * Where each word stands, kept as the bytes that go into the index, about six a place. Words are numbers
 * from 0. Places of a record come in any order, between two calls of `endRecord`; records in theirs.
 */
export class Postings {
  readonly #postings: Posting[] = [];
  #places = new Float64Array(8192);
  #count = 0;
  #record = 0;

  /** `weight`: a whole number from 1 to 10. */
  add(word: number, place: number, weight: number): void {
    if (this.#count === this.#places.length) {
      const grown = new Float64Array(this.#count * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[this.#count++] = (word * WEIGHTS + weight) * PLACES + place;
  }

  endRecord(): void {
    const places = this.#places.subarray(0, this.#count).sort();
    for (let start = 0; start < places.length; ) {
      const word = Math.floor((places[start] ?? 0) / (WEIGHTS * PLACES));
      const next = (word + 1) * WEIGHTS * PLACES;
      let end = start + 1;
      while (end < places.length && (places[end] ?? 0) < next) end++;
      this.#append(word, places, start, end);
      start = end;
    }
    this.#count = 0;
    this.#record++;
  }

  /** Throws for a word that was never added. */
  of(word: number): Posting {
    const posting = this.#postings[word];
    if (!posting) throw new Error(`word ${word} stands nowhere`);
    return posting;
  }

  /**
   * Pagefind's form: the step from the record before, then the places as steps; where the weight changes
   * it comes first, negative, and the place behind it whole.
   */
  #append(word: number, sorted: Float64Array, start: number, end: number): void {
    this.#postings[word] ??= { records: 0, bytes: new Cbor(16), last: 0 };
    const posting = this.#postings[word];
    const steps: number[] = [];
    let weight = 1;
    let last = 0;
    for (let i = start; i < end; i++) {
      const one = sorted[i] ?? 0;
      const its = Math.floor(one / PLACES) % WEIGHTS;
      const place = one % PLACES;
      if (its !== weight) {
        steps.push(-its * PLAIN_WEIGHT - 1);
        weight = its;
        last = 0;
      }
      steps.push(place - last);
      last = place;
    }
    posting.bytes.array(2);
    posting.bytes.int(this.#record - posting.last);
    posting.bytes.array(steps.length);
    for (const each of steps) posting.bytes.int(each);
    posting.last = this.#record;
    posting.records++;
  }
}
