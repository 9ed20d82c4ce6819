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
import { passagesOf, type RecordText } from './record-text.ts';

/** What became of the names of a record in another. */
export type PairChanges = [carried: number, reworded: number, notFound: number, added: number];

/** What the page of a pair counts: names carried, reworded, not found and added, and shared passages. */
export type PairCount = [...PairChanges, shared: number];

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

/** Records held ready: the pairs that are counted one after the other have most of theirs in common. */
const HELD = 96;

/**
 * Opens the texts of a corpus and its index for counting pairs of records, given by their ids; of a pair whose changes
 * are `known` no text is read for them.
 */
export function openPairCounter(
  index: CompareIndex,
  read: (id: string) => RecordText,
  usesOf: UsesOf,
  known: Record<string, PairChanges> = {},
): (before: string, after: string) => PairCount {
  const countRuns = openRunCounter(index);
  const counted = keepLast((id: string): CountedRecord => {
    const text = read(id);
    return countedRecord(text, passagesOf(text), usesOf(text));
  }, HELD);
  /** What is read of a record in the index; null for a file that is neither plan nor review. */
  const runs = keepLast((id: string): RunRecord | null => {
    const number = index.numberOf.get(id);
    return number === undefined ? null : runRecord(index, number);
  }, HELD);
  const changesOf = (before: string, after: string): PairChanges => {
    const { carried, reworded, notFound, added } = countChanges(counted(before), counted(after));
    return [carried, reworded, notFound, added];
  };
  return (before, after) => {
    const [a, b] = [runs(before), runs(after)];
    const shared = a && b ? countRuns(a, b) : readRuns(index, read(before), read(after));
    return [...(known[`${before} ${after}`] ?? changesOf(before, after)), shared];
  };
}

/** The shared passages of two records of which one is not in the index. */
function readRuns(index: CompareIndex, a: RecordText, b: RecordText): number {
  const keyed = (text: RecordText): KeyedRecord => {
    const [key, number] = [keyRecord(text), index.numberOf.get(text.id)];
    return { key, mask: number === undefined ? new Uint8Array(key.codes.length) : maskRecord(index, number) };
  };
  return sharedRuns(keyed(a), keyed(b)).runs.filter(({ formula }) => !formula).length;
}
