import { type CompareIndex, maskRecord } from './compare-index.ts';
import { passageId } from './corpus-text.ts';
import { isOwn, ownBefore } from './formula-mask.ts';
import { BORDER, type ComparedRecord } from './key.ts';
import type { PassageNote } from './look-up.ts';

/** A record that a note names, with the passage of it that shares most with the noted one. */
export interface Elsewhere {
  record: string;
  /** Id of the passage there. */
  passage: string;
}

/** Bytes that a processor has at hand. */
const NEAR = 1 << 14;

/** Answers for one record after another of an index; see `openElsewhere`. */
export type FindElsewhere = (
  record: ComparedRecord,
  notes: readonly Pick<PassageNote, 'passage' | 'first'>[],
) => Map<string, Elsewhere[]>;

/**
 * Opens an index to be asked, for each note of a record, by passage, where its first records have what the passage
 * shares: the passage with most stretches of ten characters of it, formulas left out; of equals the first. Reads each
 * of these records once a note.
 */
export function openElsewhere(index: CompareIndex): FindElsewhere {
  const { text, grams } = index;
  /** For each gram the number of the latest asking that has it: nothing has to be cleared between two. */
  const askedIn = new Uint32Array(index.holders.records.length);
  /** 1 where a gram that is asked for may be, by its last bits: small enough to lie near at hand, where `askedIn` is not. */
  const near = new Uint8Array(NEAR);
  let asking = 0;

  /** Takes up what is asked for: the grams of a slice of the corpus that are no formula. */
  function ask(own: Uint32Array, base: number, from: number, to: number): void {
    asking += 1;
    near.fill(0);
    for (let at = from; at < to; at += 1) {
      const gram = grams[base + at] as number;
      if (gram === 0 || !isOwn(own, at)) continue;
      askedIn[gram] = asking;
      near[gram & (NEAR - 1)] = 1;
    }
  }

  /** The passage of a record with most of what is asked for, by its place; -1 where none has any. */
  function bestIn(record: number): number {
    const end = text.from[record + 1] as number;
    let [best, most] = [-1, 0];
    let [passage, count] = [0, 0];
    for (let at = text.from[record] as number; at < end; at += 1) {
      const gram = grams[at] as number;
      // No gram begins at a border.
      if (gram === 0) {
        if (text.codes[at] !== BORDER) continue;
        if (count > most) [best, most] = [passage, count];
        passage += 1;
        count = 0;
      } else if (near[gram & (NEAR - 1)] === 1 && askedIn[gram] === asking) count += 1;
    }
    return best;
  }

  return (record, notes) => {
    const number = numberOf(index, record.id);
    const own = ownBefore(maskRecord(index, number));
    const slices = slicesOf(index, number, record);
    return new Map(
      notes.map(({ passage, first }) => {
        const [from, to] = slices.get(passage) ?? [0, 0];
        ask(own, text.from[number] as number, from, to);
        const found = first.flatMap((other): Elsewhere[] => {
          const there = numberOf(index, other);
          const at = bestIn(there);
          return at === -1 ? [] : [{ record: other, passage: passageId(text, there, at) }];
        });
        return [passage, found];
      }),
    );
  };
}

/** Where each passage of a record begins in its key and where its border stands. */
function slicesOf(
  { text }: CompareIndex,
  number: number,
  { passages }: ComparedRecord,
): Map<string, [from: number, to: number]> {
  const base = text.from[number] as number;
  let from = 0;
  return new Map(
    passages.map(({ id }) => {
      const slice: [number, number] = [from, text.codes.indexOf(BORDER, base + from) - base];
      from = slice[1] + 1;
      return [id, slice];
    }),
  );
}

function numberOf({ numberOf: numbers }: CompareIndex, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`${id} is not in the index`);
  return number;
}
