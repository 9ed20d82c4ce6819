import type { CompareIndex } from '../../../src/compare/compare-index.ts';
import { type ComparedEntry, type NotedRecords, openComparer } from '../../../src/compare/comparer.ts';
import type { FoundPair } from '../../../src/compare/similar-pairs.ts';
import type { Thing } from '../../../src/compare/things.ts';
import { openPairCounter, openUses, type PairChanges, type PairCount } from './count-pair.ts';
import { type KeptAt, openTexts } from './kept-records.ts';
import type { IdPair } from './pairs-near.ts';

/** What a thread is given. */
export interface CompareJob {
  index: CompareIndex;
  /** Where the texts of the records are. */
  texts: KeptAt;
  /** How many similar pairs are looked for. */
  most: number;
  /** The natural pairs, such as have a record in common near each other. */
  pairs: readonly IdPair[];
  /** What is known of the changes of pairs from an earlier run. */
  known: Record<string, PairChanges>;
  /** Files with the places of things by record and with the things' numbers there, and the things in the order of these. */
  named: Record<'places' | 'thingsIn', string>;
  things: readonly Thing[];
  /** In shared memory: numbers of the next record and of the next pair that no thread has taken. */
  next: Int32Array;
}

/** An entry as JSON, and the ids of the records in it. */
export type ComparedJson = [id: string, json: string, noted: NotedRecords];

/** What a thread says: entries as JSON, some at a time, then the pairs that share most, then counts by the key of a pair. */
export type CompareNews =
  | { entries: ComparedJson[] }
  | { pairs: FoundPair[] }
  | { counts: [pair: string, counts: PairCount][] };

/** Records and pairs taken at a time: few enough that all threads end together, pairs so many that few records are read twice. */
const TAKEN = { records: 32, pairs: 256 } as const;

/** Compares records, and then counts pairs, until none is left that another thread has not taken. */
export function compareSome(job: CompareJob, say: (news: CompareNews) => void): void {
  const { index, texts, most, pairs, things, next } = job;
  const comparer = openComparer(index, most);
  const read = openTexts(texts);
  for (const taken of takeFrom(index.text.ids, next, 'records')) {
    say({
      entries: taken.map((id): ComparedJson => {
        const entry = comparer.compare(read(id));
        return [id, JSON.stringify(entry), notedIn(entry)];
      }),
    });
  }
  say({ pairs: comparer.pairs() });
  const count = openPairCounter(index, read, openUses(job.named, things), job.known);
  for (const taken of takeFrom(pairs, next, 'pairs')) {
    say({ counts: taken.map(([before, after]) => [`${before} ${after}`, count(before, after)]) });
  }
}

function notedIn({ lookup, elsewhere }: ComparedEntry): NotedRecords {
  const beside = new Set(elsewhere.flatMap(([, places]) => places.map(({ record }) => record)));
  return { beside: [...beside], similar: lookup.similar.map(({ id }) => id) };
}

/** What of a list no other thread has taken, some at a time, until none is left. */
function* takeFrom<T>(list: readonly T[], next: Int32Array, of: keyof typeof TAKEN): Generator<T[]> {
  const take = () => Atomics.add(next, of === 'records' ? 0 : 1, TAKEN[of]);
  for (let from = take(); from < list.length; from = take()) yield list.slice(from, from + TAKEN[of]);
}
