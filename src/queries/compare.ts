import { type CompareIndex, openIndex } from '../compare/compare-index.ts';
import { type Elsewhere, findElsewhere } from '../compare/find-elsewhere.ts';
import type { ComparedRecord } from '../compare/key.ts';
import { type Lookup, lookUp } from '../compare/look-up.ts';
import { mostSimilarPairs, type SimilarPair } from '../compare/similar-pairs.ts';
import { tableUnits } from '../compare/table-units.ts';
import type { PlanRecord } from '../model/record.ts';
import { type Corpus, corpus } from './corpus.ts';

/** How many of the most similar pairs `/compare/` lists. */
const PAIRS_LISTED = 50;

let indexing: Promise<CompareIndex> | undefined;
let similar: Promise<SimilarPair[]> | undefined;
const lookups = new Map<string, Lookup>();

/** What of a record stands elsewhere; looked up once a build. A file that is no plan or review is not compared. */
export async function lookupOf(record: PlanRecord): Promise<Lookup> {
  if (record.kind === 'other') return { formulas: [], notes: [], similar: [] };
  indexing ??= corpus().then(indexCompared);
  const found = lookups.get(record.id) ?? lookUp(await indexing, comparedRecord(record));
  lookups.set(record.id, found);
  return found;
}

/** Where the records that its notes name have what each passage of a record shares, by passage. */
export async function elsewhereOf(record: PlanRecord): Promise<Map<string, Elsewhere[]>> {
  const { notes } = await lookupOf(record);
  if (notes.length === 0) return new Map();
  indexing ??= corpus().then(indexCompared);
  return findElsewhere(await indexing, comparedRecord(record), notes);
}

/** The pairs of records that share most text, formulas left out. */
export async function similarPairs(): Promise<SimilarPair[]> {
  indexing ??= corpus().then(indexCompared);
  similar ??= indexing.then((index) => mostSimilarPairs(index, PAIRS_LISTED));
  return similar;
}

/** Indexes the plans and reviews of a corpus with its listed set phrases. */
export function indexCompared({ plans, formulas }: Pick<Corpus, 'plans' | 'formulas'>): CompareIndex {
  const compared = plans.filter(({ kind }) => kind !== 'other');
  return openIndex(
    compared.map((record) => ({
      ...comparedRecord(record),
      isFullPlan: record.kind === 'plan' && record.evidence === 'full',
    })),
    { phrases: formulas.map(({ text }) => text) },
  );
}

/** The passages of a record that comparing reads: those of its units. */
export function comparedRecord(record: PlanRecord): ComparedRecord {
  return { id: record.id, passages: tableUnits(record).flatMap(({ passages }) => passages) };
}
