import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompareIndex, openIndex } from '../compare/compare-index.ts';
import { comparedRecord, corpusRecord, isCompared } from '../compare/compared-record.ts';
import { type ComparedEntry, type Comparer, openComparer } from '../compare/comparer.ts';
import type { Elsewhere } from '../compare/find-elsewhere.ts';
import type { Lookup } from '../compare/look-up.ts';
import { mostSimilarPairs, type SimilarPair } from '../compare/similar-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { COMPARE_STORE, SIMILAR_LISTED } from '../store/compare-files.ts';
import { openPacked } from '../store/packed.ts';
import { type Corpus, corpus } from './corpus.ts';
import { keepLast } from './keep-last.ts';
import { storeFolder } from './store-folder.ts';

/** What comparing the corpus has found. */
interface Found {
  entryOf(record: PlanRecord): ComparedEntry;
  similar(): SimilarPair[];
}

/** Entries kept: those of a page and of the records beside it. */
const KEPT = 300;

let finding: Promise<Found> | undefined;

/** From the store where a build has made one; else the corpus is compared here, which holds all of it in memory. */
function found(): Promise<Found> {
  finding ??= existsSync(join(storeFolder, COMPARE_STORE.entries))
    ? Promise.resolve(openStore(storeFolder))
    : corpus().then(compareHere);
  return finding;
}

function openStore(folder: string): Found {
  const entries = openPacked<ComparedEntry>(join(folder, COMPARE_STORE.entries));
  const read = keepLast(KEPT, (id) => entries.read(id));
  return {
    entryOf({ id }) {
      const entry = read(id);
      if (entry === undefined) throw new Error(`${id} is not in ${folder}/${COMPARE_STORE.entries}`);
      return entry;
    },
    similar: () => JSON.parse(readFileSync(join(folder, COMPARE_STORE.similar), 'utf8')),
  };
}

function compareHere(all: Corpus): Found {
  const index = indexCompared(all);
  const comparer: Comparer = openComparer(index, SIMILAR_LISTED);
  const entries = new Map<string, ComparedEntry>();
  return {
    entryOf(record) {
      const entry = entries.get(record.id) ?? comparer.compare(comparedRecord(record));
      entries.set(record.id, entry);
      return entry;
    },
    similar: () => mostSimilarPairs(index, SIMILAR_LISTED),
  };
}

/** What of a record stands elsewhere. A file that is no plan or review is not compared. */
export async function lookupOf(record: PlanRecord): Promise<Lookup> {
  if (!isCompared(record)) return { formulas: [], notes: [], similar: [] };
  return (await found()).entryOf(record).lookup;
}

/** Where the records that its notes name have what each passage of a record shares, by passage. */
export async function elsewhereOf(record: PlanRecord): Promise<Map<string, Elsewhere[]>> {
  if (!isCompared(record)) return new Map();
  return new Map((await found()).entryOf(record).elsewhere);
}

let similar: Promise<SimilarPair[]> | undefined;

/** The pairs of records that share most text, formulas left out. */
export function similarPairs(): Promise<SimilarPair[]> {
  similar ??= found().then((of) => of.similar());
  return similar;
}

/** Indexes the plans and reviews of a corpus with its listed set phrases. */
export function indexCompared({ plans, formulas }: Pick<Corpus, 'plans' | 'formulas'>): CompareIndex {
  return openIndex(plans.filter(isCompared).map(corpusRecord), { phrases: formulas.map(({ text }) => text) });
}
