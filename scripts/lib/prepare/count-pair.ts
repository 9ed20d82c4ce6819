import { readFileSync } from 'node:fs';
import { type CompareIndex, maskRecord } from '../../../src/compare/compare-index.ts';
import { type CountedRecord, countChanges, countedRecord } from '../../../src/compare/count-changes.ts';
import { openRunCounter, type RunRecord, runRecord } from '../../../src/compare/count-runs.ts';
import { keyRecord } from '../../../src/compare/key.ts';
import { type KeyedRecord, sharedRuns } from '../../../src/compare/shared-runs.ts';
import { type Thing, type ThingUse, usesIn } from '../../../src/compare/things.ts';
import type { Occurrence } from '../../../src/model/campaign.ts';
import { keepLast } from '../../../src/store/lazy.ts';
import { openPacked } from '../../../src/store/packed.ts';
import type { RecordText } from './record-text.ts';

/** What the page of a pair counts: names carried, reworded, not found and added, and shared passages. */
export type PairCount = [carried: number, reworded: number, notFound: number, added: number, shared: number];

/** What a record names. */
export type UsesOf = (record: RecordText) => ThingUse[];

/** Opens the files of places of things by record and of the things' numbers there; `things` in the order of these. */
export function openUses(
  { places: file, thingsIn }: Record<'places' | 'thingsIn', string>,
  things: readonly Thing[],
): UsesOf {
  const places = openPacked<Occurrence[]>(file);
  const numbers = JSON.parse(readFileSync(thingsIn, 'utf8')) as Record<string, number[]>;
  return (record) => {
    const of = numbers[record.id] ?? [];
    const named = (places.read(record.id) ?? []).map((occurrence, i) => ({
      thing: of[i] as number,
      occurrence,
    }));
    return usesIn(record, named, (number) => things[number] as Thing);
  };
}

/** A record made ready for counting. */
interface ReadyRecord {
  text: RecordText;
  counted: CountedRecord;
  /** Its place in the index, and what is read there; null for a file that is neither plan nor review. */
  indexed: { number: number; runs: RunRecord } | null;
}

/** Records held ready: the pairs that are counted one after the other have most of theirs in common. */
const HELD = 96;

/** Opens the texts of a corpus and its index for counting pairs of records, given by their ids. */
export function openPairCounter(
  index: CompareIndex,
  read: (id: string) => RecordText,
  usesOf: UsesOf,
): (before: string, after: string) => PairCount {
  const countRuns = openRunCounter(index);
  const ready = keepLast((id: string): ReadyRecord => {
    const text = read(id);
    const passages = new Map([...text.rest, ...text.passages].map((passage) => [passage.id, passage.text]));
    const number = index.numberOf.get(id);
    return {
      text,
      counted: countedRecord(text, passages, usesOf(text)),
      indexed: number === undefined ? null : { number, runs: runRecord(index, number) },
    };
  }, HELD);
  return (before, after) => {
    const [a, b] = [ready(before), ready(after)];
    const { carried, reworded, notFound, added } = countChanges(a.counted, b.counted);
    const shared = a.indexed && b.indexed ? countRuns(a.indexed.runs, b.indexed.runs) : readRuns(index, a, b);
    return [carried, reworded, notFound, added, shared];
  };
}

/** The shared passages of two records of which one is not in the index. */
function readRuns(index: CompareIndex, a: ReadyRecord, b: ReadyRecord): number {
  const keyed = ({ text, indexed }: ReadyRecord): KeyedRecord => {
    const key = keyRecord(text);
    return { key, mask: indexed ? maskRecord(index, indexed.number) : new Uint8Array(key.codes.length) };
  };
  return sharedRuns(keyed(a), keyed(b)).runs.filter(({ formula }) => !formula).length;
}
