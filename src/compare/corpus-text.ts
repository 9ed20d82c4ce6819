import { type ComparedRecord, writeKey } from './key.ts';

/** A record of a corpus to compare. */
export interface CorpusRecord extends ComparedRecord {
  /** Whether it is the full text of a plan: formulas are told by these alone. */
  isFullPlan: boolean;
}

/** The keys of all records in a row; their texts are not kept. */
export interface CorpusText {
  ids: string[];
  /** Where each record begins in `codes`, and, last, where the last one ends. */
  from: number[];
  isFullPlan: boolean[];
  codes: Uint32Array;
}

/** Reads a corpus record by record; four bytes of memory a character are kept. */
export function readCorpusText(records: Iterable<CorpusRecord>): CorpusText {
  const text: CorpusText = { ids: [], from: [0], isFullPlan: [], codes: new Uint32Array(1 << 16) };
  let at = 0;
  for (const { id, isFullPlan, passages } of records) {
    for (const passage of passages) {
      text.codes = withRoom(text.codes, at + passage.text.length + 1);
      at = writeKey(passage.text, text.codes, at);
    }
    text.ids.push(id);
    text.isFullPlan.push(isFullPlan);
    text.from.push(at);
  }
  text.codes = text.codes.slice(0, at);
  return text;
}

/** The key of one record of a corpus: a view, not a copy. */
export function codesOf({ codes, from }: CorpusText, record: number): Uint32Array {
  return codes.subarray(from[record], from[record + 1]);
}

/** The array itself, or a copy of at least twice its length where it is too short. */
export function withRoom(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> | Uint32Array {
  if (length <= array.length) return array;
  const longer = new Uint32Array(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}
