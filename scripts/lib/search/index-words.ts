import type { Fold } from '../../../src/search/key.ts';
import type { Progress } from '../report/progress.ts';
import { type Alphabet, BORDER } from './alphabet.ts';
import type { IndexedText } from './index-record.ts';
import { type Posting, Postings } from './postings.ts';

/** A pair that stands in more places than this is common, unless a caller says otherwise. */
export const COMMON_FROM = 10_000;
/** Places left free between two passages: more than between two words of a query, so none is found across. */
const GAP = 3;

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
  const common = findCommon(records, alphabet, commonFrom);
  const postings = new Postings();
  const lengths = records.map((record, i) => {
    progress('indexing words', i + 1, records.length);
    return addRecord(postings, record, alphabet, common);
  });
  const words = postings
    .all()
    .map((posting) => ({ spelled: alphabet.spell(posting.word), posting }))
    .sort((a, b) => (a.spelled < b.spelled ? -1 : 1));
  const pairs = words.filter(({ posting }) => common.has(posting.word));
  return {
    words,
    common: pairs.flatMap(({ posting }) => alphabet.charactersOf(posting.word)).join(''),
    lengths,
  };
}

/** Adds the words of one record and says how many pairs they are. */
function addRecord(
  postings: Postings,
  { symbols, weights }: IndexedText,
  alphabet: Alphabet,
  common: ReadonlySet<number>,
): number {
  const best = new Map<number, { place: number; weight: number }>();
  let [passage, place, length] = [0, 0, 0];
  for (let i = 0; i < symbols.length; i++) {
    const [a = 0, b = 0, c = 0] = [symbols[i], symbols[i + 1], symbols[i + 2]];
    const weight = weights[passage] ?? 1;
    if (a === BORDER) {
      passage++;
      place += GAP;
    } else if (b !== BORDER) {
      const pair = alphabet.pair(a, b);
      const isCommon = common.has(pair);
      if (!isCommon) postings.add(pair, place, weight);
      else if ((best.get(pair)?.weight ?? 0) < weight) best.set(pair, { place, weight });
      if (c !== BORDER && (isCommon || common.has(alphabet.pair(b, c))))
        postings.add(alphabet.triple(a, b, c), place, weight);
      place++;
      length++;
    }
  }
  for (const [pair, { place, weight }] of best) postings.add(pair, place, weight);
  for (const symbol of new Set(symbols)) if (symbol !== BORDER) postings.add(symbol, 0, 1);
  postings.endRecord();
  return length;
}

function findCommon(
  records: readonly IndexedText[],
  alphabet: Alphabet,
  commonFrom: number,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { symbols } of records) {
    for (let i = 0; i + 1 < symbols.length; i++) {
      const [a = 0, b = 0] = [symbols[i], symbols[i + 1]];
      if (a === BORDER || b === BORDER) continue;
      const pair = alphabet.pair(a, b);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > commonFrom).map(([pair]) => pair));
}
