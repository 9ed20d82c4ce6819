import type { Fold } from '../../../src/search/key.ts';
import type { Progress } from '../report/progress.ts';
import { type Alphabet, BORDER } from './alphabet.ts';
import type { IndexedText } from './index-record.ts';
import { Numbering } from './numbering.ts';
import { type Posting, Postings } from './postings.ts';

/** A pair that stands in more places than this is common, unless a caller says otherwise. */
export const COMMON_FROM = 10_000;
/** Places left free between two passages: more than between two words of a query, so none is found across. */
const GAP = 3;
/** In the place of a pair's number. */
const NONE = -1;

export interface WordIndex {
  /** In the order of their spelling. */
  words: { spelled: string; posting: Posting }[];
  /** Common pairs, in the order of their spelling: `妇女家庭巾帼`. */
  common: string;
  /** Number of pairs of each record. */
  lengths: number[];
}

/**
 * The words of every record: pairs of neighbours with their places; of a common pair its best place in
 * each record only, and the three characters around it instead (see `queryWords`); and each character
 * once a record. The symbols of `records` are folded in place.
 */
export function indexWords(
  records: readonly IndexedText[],
  alphabet: Alphabet,
  fold: Fold,
  progress: Progress,
  commonFrom = COMMON_FROM,
): WordIndex {
  const folded = alphabet.fold(fold);
  for (const { symbols } of records) {
    for (const [i, symbol] of symbols.entries()) symbols[i] = folded[symbol] ?? symbol;
  }
  const numbers = new Numbering();
  const common = findCommon(records, alphabet, numbers, commonFrom);
  const postings = new Postings();
  const lengths = records.map((record, i) => {
    progress('indexing words', i + 1, records.length);
    return addRecord(postings, record, alphabet, numbers, common);
  });
  const words = numbers
    .values()
    .map((value, number) => ({ value, isCommon: common.has(number), posting: postings.of(number) }))
    .map((word) => ({ ...word, spelled: alphabet.spell(word.value) }))
    .sort((a, b) => (a.spelled < b.spelled ? -1 : 1));
  const pairs = words.filter(({ isCommon }) => isCommon);
  return { words, common: pairs.flatMap(({ value }) => alphabet.charactersOf(value)).join(''), lengths };
}

/** Adds the words of one record and says how many pairs they are. */
function addRecord(
  postings: Postings,
  { symbols, weights }: IndexedText,
  alphabet: Alphabet,
  numbers: Numbering,
  common: ReadonlySet<number>,
): number {
  const best = new Map<number, { place: number; weight: number }>();
  let passage = 0;
  let place = 0;
  let length = 0;
  let pair = NONE;
  for (let i = 0; i < symbols.length; i++) {
    const a = symbols[i] ?? BORDER;
    const b = symbols[i + 1] ?? BORDER;
    const c = symbols[i + 2] ?? BORDER;
    const weight = weights[passage] ?? 1;
    if (a === BORDER) {
      passage++;
      place += GAP;
    } else if (b !== BORDER) {
      if (pair === NONE) pair = numbers.of(alphabet.pair(a, b));
      const next = c === BORDER ? NONE : numbers.of(alphabet.pair(b, c));
      const isCommon = common.has(pair);
      if (!isCommon) postings.add(pair, place, weight);
      else if ((best.get(pair)?.weight ?? 0) < weight) best.set(pair, { place, weight });
      if (next !== NONE && (isCommon || common.has(next)))
        postings.add(numbers.of(alphabet.triple(a, b, c)), place, weight);
      pair = next;
      place++;
      length++;
    }
  }
  for (const [pair, { place, weight }] of best) postings.add(pair, place, weight);
  for (const symbol of new Set(symbols)) if (symbol !== BORDER) postings.add(numbers.of(symbol), 0, 1);
  postings.endRecord();
  return length;
}

/** The numbers of all pairs that stand in more than so many places. */
function findCommon(
  records: readonly IndexedText[],
  alphabet: Alphabet,
  numbers: Numbering,
  commonFrom: number,
): ReadonlySet<number> {
  const counts: number[] = [];
  for (const { symbols } of records) {
    for (let i = 0; i + 1 < symbols.length; i++) {
      const a = symbols[i] ?? BORDER;
      const b = symbols[i + 1] ?? BORDER;
      if (a === BORDER || b === BORDER) continue;
      const pair = numbers.of(alphabet.pair(a, b));
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
  return new Set(counts.flatMap((count, pair) => (count > commonFrom ? [pair] : [])));
}
