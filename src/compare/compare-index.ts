import { type CorpusRecord, type CorpusText, codesOf, readCorpusText } from './corpus-text.ts';
import { SHORTEST_RUN } from './fingerprints.ts';
import { type FormulaMask, keyPhrases, maskPhrases, type PhraseKeys } from './formula-mask.ts';
import { type Holders, listHolders } from './holders.ts';
import { findRepeatedGrams } from './repeated-grams.ts';

/** What in a corpus stands in more than one of its records. */
export interface CompareIndex {
  text: CorpusText;
  /** Number of each record by its id. */
  numberOf: ReadonlyMap<string, number>;
  /** For each position of the corpus the number of the ten characters there; 0 for such as stand nowhere else. */
  grams: Uint32Array;
  holders: Holders;
  phrases: PhraseKeys;
  /** In how many full plans a stretch must stand to be a formula. */
  formulaFrom: number;
  /** Stretches in more records than this are counted and not paired. */
  paired: number;
}

export interface IndexOptions {
  /** Listed set phrases, with their other forms: 四个意识. */
  phrases?: Iterable<string>;
  /** See `PAIRED`. */
  paired?: number;
}

/**
 * A stretch of ten characters in more records than this is counted, but does not make pairs of records: each
 * character costs at most so many steps, whatever the size of the corpus. In a corpus of no more records nothing is
 * left out.
 */
export const PAIRED = 500;

/** Fewer full plans than these make no formula, however small the corpus: two that agree are no "everybody". */
const FEWEST = 3;

/** In how many of so many full plans a stretch must stand to be a formula: a third of them, at least three. */
export function formulaThreshold(fullPlans: number): number {
  return Math.max(FEWEST, Math.ceil(fullPlans / 3));
}

/**
 * Indexes a corpus so that `lookUp` answers for each record. Records are read once, their order is that of ties.
 * Time and memory grow with the characters: about 40 bytes each at most.
 */
export function openIndex(records: Iterable<CorpusRecord>, options: IndexOptions = {}): CompareIndex {
  const { phrases = [], paired = PAIRED } = options;
  const text = readCorpusText(records);
  const grams = findRepeatedGrams(text);
  return {
    text,
    numberOf: new Map(text.ids.map((id, i) => [id, i])),
    grams: grams.numbers,
    holders: listHolders(text, grams, paired),
    phrases: keyPhrases(phrases),
    formulaFrom: formulaThreshold(text.isFullPlan.filter(Boolean).length),
    paired,
  };
}

/** What of a record is formula: listed phrases, and stretches that stand in a third of the full plans. */
export function maskRecord(index: CompareIndex, record: number): FormulaMask {
  const codes = codesOf(index.text, record);
  const from = index.text.from[record] as number;
  const mask = new Uint8Array(codes.length);
  const { formulaFrom, grams } = index;
  const { fullPlans } = index.holders;
  let end = 0;
  for (let at = 0; at < mask.length; at += 1) {
    const gram = grams[from + at] as number;
    if (gram !== 0 && (fullPlans[gram] as number) >= formulaFrom) end = at + SHORTEST_RUN;
    if (at < end) mask[at] = 1;
  }
  maskPhrases(codes, index.phrases, mask);
  return mask;
}
