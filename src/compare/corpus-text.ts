import { type ComparedRecord, writeKey } from './key.ts';
import { shareArray } from './shared-array.ts';

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
  passages: PassageIds;
}

/** Ids of the passages of all records in a row: few are unlike each other (`s1-i2-p1`), so that each is kept once. */
interface PassageIds {
  ids: string[];
  /** For each passage of the corpus the place of its id in `ids`. */
  places: Uint32Array;
  /** Where the passages of each record begin. */
  from: number[];
}

/** Reads a corpus record by record; four bytes of memory a character are kept. */
export function readCorpusText(records: Iterable<CorpusRecord>): CorpusText {
  const text = { ids: [] as string[], from: [0], isFullPlan: [] as boolean[] };
  const passageIds = openPassageIds();
  let codes: Uint32Array = new Uint32Array(1 << 16);
  let at = 0;
  for (const { id, isFullPlan, passages } of records) {
    for (const passage of passages) {
      codes = withRoom(codes, at + passage.text.length + 1);
      at = writeKey(passage.text, codes, at);
    }
    passageIds.add(passages);
    text.ids.push(id);
    text.isFullPlan.push(isFullPlan);
    text.from.push(at);
  }
  return { ...text, codes: shareArray(codes, at), passages: passageIds.close() };
}

function openPassageIds() {
  const known = new Map<string, number>();
  const from: number[] = [];
  let places: Uint32Array = new Uint32Array(1 << 10);
  let count = 0;
  return {
    add(passages: CorpusRecord['passages']) {
      from.push(count);
      places = withRoom(places, count + passages.length);
      for (const { id } of passages) {
        const place = known.get(id) ?? known.size;
        known.set(id, place);
        places[count] = place;
        count += 1;
      }
    },
    close: (): PassageIds => ({ ids: [...known.keys()], places: shareArray(places, count), from }),
  };
}

/** The key of one record of a corpus: a view, not a copy. */
export function codesOf({ codes, from }: CorpusText, record: number): Uint32Array {
  return codes.subarray(from[record], from[record + 1]);
}

/** Id of a passage of a record by its place among them, from 0. */
export function passageId({ passages }: CorpusText, record: number, at: number): string {
  const place = passages.places[(passages.from[record] as number) + at] as number;
  return passages.ids[place] as string;
}

/** The array itself, or a copy of at least twice its length where it is too short. */
export function withRoom(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> | Uint32Array {
  if (length <= array.length) return array;
  const longer = new Uint32Array(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}
