import { readFileSync } from 'node:fs';
import type { ComparedEntry } from '../compare/comparer.ts';
import type { Elsewhere } from '../compare/find-elsewhere.ts';
import type { Lookup } from '../compare/look-up.ts';
import type { SimilarPair } from '../compare/similar-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { storeFile } from '../store/folder.ts';
import { keepLast } from '../store/lazy.ts';
import { openPacked, type Packed } from '../store/packed.ts';

let entries: Packed<ComparedEntry> | undefined;

function openEntries(): Packed<ComparedEntry> {
  entries ??= openPacked(storeFile('compared'));
  return entries;
}

/** What comparing the corpus has found out of a record, before the pages; a file that is no plan or review has none. */
const entryOf = keepLast(
  (id: string): ComparedEntry =>
    openEntries().read(id) ?? { lookup: { formulas: [], notes: [], similar: [] }, elsewhere: [] },
);

const SIMILAR = '"similar":[';

/**
 * What comparing has found out of a record, for its key, as bytes that are not parsed, and which records are the most
 * similar to it. Within a text of JSON the quotes of `"similar":[` would be escaped.
 */
export function comparedBytes(id: string): { bytes: Buffer; similar: string[] } {
  const bytes = openEntries().readBytes(id);
  const at = bytes.indexOf(SIMILAR);
  if (at === -1) return { bytes, similar: [] };
  const list = bytes.toString('latin1', at + SIMILAR.length - 1, bytes.indexOf(']', at) + 1);
  return { bytes, similar: (JSON.parse(list) as Lookup['similar']).map(({ id: other }) => other) };
}

/** What of a record stands elsewhere. */
export function lookupOf({ id }: Pick<PlanRecord, 'id'>): Lookup {
  return entryOf(id).lookup;
}

/** Where the records that its notes name have what each passage of a record shares, by passage. */
export function elsewhereOf({ id }: Pick<PlanRecord, 'id'>): Map<string, Elsewhere[]> {
  return new Map(entryOf(id).elsewhere);
}

/** The pairs of records that share most text, formulas left out. */
export function similarPairs(): SimilarPair[] {
  return JSON.parse(readFileSync(storeFile('similar'), 'utf8'));
}
