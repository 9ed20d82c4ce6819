import { join } from 'node:path';
import type { Occurrence } from '../../../src/model/campaign.ts';
import type { RecordHead } from '../../../src/model/heads.ts';
import { compareRecords } from '../../../src/model/order.ts';
import type { Sentence } from '../../../src/model/sentence.ts';
import { NEWEST, WHOLE } from '../../../src/model/shown-places.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { writePacked } from '../../../src/store/packed.ts';
import { type Asked, type ReadRecord, sentenceIn } from './read-block.ts';
import { passagesOf, type RecordText } from './record-text.ts';
import { keyThings, type Named, type Things } from './things.ts';

/** What was read of the records, their texts, and where the store is. */
interface Prepared {
  store: string;
  records: readonly ReadRecord[];
  textOf: (id: string) => Pick<RecordText, 'rest' | 'passages'>;
}

/** Sentences of a thing by record, in reading order. */
type ByRecord = Record<string, Sentence[]>;

const isShort = ({ occurrences }: Named) => occurrences.length <= WHOLE;

/** Every record with the places of things whose page shows all of them. */
export function askShort(things: Things, ids: readonly string[]): Asked[] {
  const asked = new Map<string, Asked>(ids.map((id) => [id, { id, stretches: [] }]));
  for (const place of shortPlaces(things)) {
    const { node, start, end } = place;
    asked.get(place.record)?.stretches.push({ node, start, end });
  }
  return [...asked.values()];
}

function shortPlaces(things: Things): Occurrence[] {
  return keyThings(things).flatMap(([, thing]) => (isShort(thing) ? thing.occurrences : []));
}

/**
 * Writes the sentences that pages of things show, so that these need not read a record for each: all of those that
 * stand in few places, the newest of others. The sentences of `askShort` are in what was read; of a record with one of the
 * newest places of others the text is read, as which are the newest is known only now.
 */
export function writeSentences(things: Things, { store, records, textOf }: Prepared): void {
  const told = new Map(keyThings(things).map(([key]): [string, ByRecord] => [key, {}]));
  tellShort(things, records, told);
  tellNewest(things, textOf, records, told);
  const writer = writePacked(join(store, STORE_FILES.sentences));
  for (const [key, of] of told) writer.add(key, of);
  writer.close();
}

function tellShort(things: Things, records: readonly ReadRecord[], told: Map<string, ByRecord>): void {
  const read = new Map(records.map(({ head, sentences }) => [head.id, sentences.values()]));
  for (const [key, thing] of keyThings(things)) {
    if (!isShort(thing)) continue;
    const of = told.get(key) as ByRecord;
    for (const { record } of thing.occurrences) {
      const sentence = read.get(record)?.next().value;
      if (sentence === undefined) continue;
      of[record] ??= [];
      of[record].push(sentence);
    }
  }
}

function tellNewest(
  things: Things,
  textOf: Prepared['textOf'],
  records: readonly ReadRecord[],
  told: Map<string, ByRecord>,
): void {
  const heads = records.map(({ head }) => head).sort(compareShown);
  const order = new Map(heads.map(({ id }, i) => [id, i]));
  const asked = keyThings(things)
    .filter(([, thing]) => !isShort(thing))
    .flatMap(([key, thing]) => newestPlaces(thing, order).map((places) => ({ key, places })));
  for (const [id, of] of Map.groupBy(asked, ({ places }) => places[0].record)) {
    const texts = passagesOf(textOf(id));
    for (const { key, places } of of) {
      (told.get(key) as ByRecord)[id] = places.map((place) => sentenceIn(texts, place));
    }
  }
}

type Places = [Occurrence, ...Occurrence[]];

/** Places of the newest records that hold as many as a page shows, by record. */
function newestPlaces({ occurrences }: Named, order: ReadonlyMap<string, number>): Places[] {
  const byRecord = Map.groupBy(occurrences, ({ record }) => order.get(record) ?? Number.POSITIVE_INFINITY);
  byRecord.delete(Number.POSITIVE_INFINITY);
  const found: Places[] = [];
  let left = NEWEST;
  for (const at of Float64Array.from(byRecord.keys()).sort()) {
    if (left <= 0) break;
    const places = byRecord.get(at) as Places;
    left -= places.length;
    found.push(places);
  }
  return found;
}

const GRADES = ['full', 'summary', 'review', 'other'] as const;
const gradeOf = ({ kind, evidence }: RecordHead) => GRADES.indexOf(kind === 'plan' ? evidence : kind);

/** Order in which the page of a thing lists records: in a year and level full plans before summaries and reviews. */
function compareShown(a: RecordHead, b: RecordHead): number {
  const isNear = a.year === b.year && a.level === b.level;
  return (isNear ? gradeOf(a) - gradeOf(b) : 0) || compareRecords(a, b);
}
