import { readFileSync } from 'node:fs';
import type { ComparedEntry, NotedRecords } from '../compare/comparer.ts';
import type { Elsewhere } from '../compare/find-elsewhere.ts';
import type { Lookup } from '../compare/look-up.ts';
import type { SimilarPair } from '../compare/similar-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { storeFile } from '../store/folder.ts';
import { keepLast } from '../store/lazy.ts';
import { openPack } from './packs.ts';

/** What comparing the corpus has found out of a record, before the pages; a file that is no plan or review has none. */
const entryOf = keepLast(
  (id: string): ComparedEntry =>
    openPack<ComparedEntry>('compared').read(id) ?? {
      lookup: { formulas: [], notes: [], similar: [] },
      elsewhere: [],
    },
);

/** Which records are named by what comparing has found out of a record, without reading that. */
export function notedIn(id: string): NotedRecords {
  return openPack<NotedRecords>('noted').read(id) ?? { beside: [], similar: [] };
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
