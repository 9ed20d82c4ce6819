import { type CompareIndex, maskRecord } from './compare-index.ts';
import { codesOf } from './corpus-text.ts';
import { isOwn, ownBefore } from './formula-mask.ts';
import { BORDER, type ComparedRecord } from './key.ts';
import type { PassageNote } from './look-up.ts';

/** A record that a note names, with the passage of it that shares most with the noted one. */
export interface Elsewhere {
  record: string;
  /** Its place among the passages of that record, from 0. */
  at: number;
}

/** For each passage of one record, by its place: its places with each passage of another that shares with it. */
type Hits = Map<number, Map<number, number>>;

/**
 * For each note of a record, by passage, where its first records have what the passage shares: the passage with most
 * stretches of ten characters of it, formulas left out; of equals the first. Reads each of these records once.
 */
export function findElsewhere(
  index: CompareIndex,
  record: ComparedRecord,
  notes: readonly Pick<PassageNote, 'passage' | 'first'>[],
): Map<string, Elsewhere[]> {
  const passagesWith = passagesByGram(index, record.id);
  const named = new Set(notes.flatMap(({ first }) => first));
  const hits = new Map([...named].map((id) => [id, hitsIn(index, id, passagesWith)]));
  const places = new Map(record.passages.map(({ id }, at) => [id, at]));
  return new Map(
    notes.map(({ passage, first }) => [
      passage,
      first.flatMap((other): Elsewhere[] => {
        const found = hits.get(other)?.get(places.get(passage) ?? -1);
        return found === undefined ? [] : [{ record: other, at: mostHit(found) }];
      }),
    ]),
  );
}

/** Which passages of a record hold each repeated stretch of ten characters that is no formula. */
function passagesByGram(index: CompareIndex, id: string): Map<number, number[]> {
  const number = numberOf(index, id);
  const own = ownBefore(maskRecord(index, number));
  const found = new Map<number, number[]>();
  eachGram(index, number, (gram, passage, at) => {
    if (!isOwn(own, at)) return;
    const known = found.get(gram);
    if (known === undefined) found.set(gram, [passage]);
    else if (known.at(-1) !== passage) known.push(passage);
  });
  return found;
}

function hitsIn(index: CompareIndex, id: string, passagesWith: ReadonlyMap<number, number[]>): Hits {
  const hits: Hits = new Map();
  eachGram(index, numberOf(index, id), (gram, there) => {
    for (const passage of passagesWith.get(gram) ?? []) {
      const counts = hits.get(passage) ?? new Map<number, number>();
      hits.set(passage, counts);
      counts.set(there, (counts.get(there) ?? 0) + 1);
    }
  });
  return hits;
}

function eachGram(
  index: CompareIndex,
  record: number,
  visit: (gram: number, passage: number, at: number) => void,
): void {
  const from = index.text.from[record] as number;
  let passage = 0;
  codesOf(index.text, record).forEach((code, at) => {
    const gram = index.grams[from + at] as number;
    if (gram !== 0) visit(gram, passage, at);
    if (code === BORDER) passage += 1;
  });
}

function mostHit(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function numberOf({ numberOf: numbers }: CompareIndex, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`${id} is not in the index`);
  return number;
}
