import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Thing } from '../../../src/compare/things.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { openPacked } from '../../../src/store/packed.ts';
import type { TextFacts } from './compare-pass.ts';
import type { PairChanges, PairCount } from './count-pair.ts';
import { codeKey } from './kept-records.ts';
import type { IdPair } from './pairs-near.ts';

/** Counts by the key of a pair: `a-2020-plan a-2021-plan`. */
export type PairCounts = Record<string, PairCount>;

/** What the counts of names of an earlier run were made of. */
interface CountedFrom {
  /** Hash of the code that counts. */
  code: string;
  /** By record the hash of its text and of what it names. */
  sums: Record<string, string>;
}

/** What the last run has counted in pairs of which neither record has changed. */
export interface KeptChanges {
  known: Record<string, PairChanges>;
  /** Writes the counts of this run, and what they were made of. */
  write(counts: PairCounts): void;
}

/**
 * Opens the counts of the last run. What became of the names of a pair is told by its two records alone; how many
 * passages they share is not, as what is formula there changes with others. `things` in the order of their numbers in
 * the store, which holds where they stand in this run's records.
 */
export function openKeptChanges(
  store: string,
  records: readonly TextFacts[],
  things: readonly Thing[],
  pairs: readonly IdPair[],
): KeptChanges {
  const files = { counts: join(store, STORE_FILES.pairCounts), from: join(store, STORE_FILES.countedFrom) };
  const from: CountedFrom = { code: codeKey('compare-some.ts'), sums: sumRecords(store, records, things) };
  const last = readLast(files);
  const isKept = (id: string) => from.sums[id] === last?.from.sums[id];
  const known = pairs.flatMap(([a, b]): [string, PairChanges][] => {
    const counts = last?.from.code === from.code && isKept(a) && isKept(b) && last.counts[`${a} ${b}`];
    return counts ? [[`${a} ${b}`, counts.slice(0, -1) as PairChanges]] : [];
  });
  return {
    known: Object.fromEntries(known),
    write(counts) {
      // Counts and what they are made of change together, or the next run finds neither.
      rmSync(files.from, { force: true });
      writeFileSync(files.counts, JSON.stringify(counts));
      writeFileSync(files.from, JSON.stringify(from));
    },
  };
}

function readLast({ counts, from }: Record<'counts' | 'from', string>) {
  try {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
    return { counts: read(counts) as PairCounts, from: read(from) as CountedFrom };
  } catch {
    return null;
  }
}

function sumRecords(store: string, records: readonly TextFacts[], things: readonly Thing[]) {
  const places = openPacked(join(store, STORE_FILES.places));
  const numbers = JSON.parse(readFileSync(join(store, STORE_FILES.thingsIn), 'utf8'));
  const told = things.map((thing) => hash('sha1', JSON.stringify(thing)));
  const sums = records.map(({ id, digest }) => {
    const named = (numbers[id] ?? []).map((number: number) => told[number]);
    return [id, hash('sha1', [digest, places.sumOf(id), ...named].join(' '))] as const;
  });
  return Object.fromEntries(sums);
}
