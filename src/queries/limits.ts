import { evidenceGrade } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { everyYear } from './years.ts';

/** What the corpus is too small to tell. */
export interface Limits {
  /** Years between the first and the last without a full plan, in order. */
  yearsWithoutFullPlan: number[];
  /** Organisations with full plans of two years in a row: only these can be held against themselves. */
  organisationsInARow: number;
}

/** The limits of the corpus, counted so that they stay true when it grows. */
export async function corpusLimits(): Promise<Limits> {
  return findLimits(await corpus());
}

/** Finds the gaps of a corpus. */
export function findLimits(all: Corpus): Limits {
  const years = everyYear(all).reverse();
  const full = new Set(fullYears([...all.recordById.values()].map(({ record }) => record)));
  const inARow = [...all.recordsOf.values()].filter((entries) => {
    const own = new Set(fullYears(entries.map(({ record }) => record)));
    return [...own].some((year) => own.has(year + 1));
  });
  return {
    yearsWithoutFullPlan: years.filter((year) => !full.has(year)),
    organisationsInARow: inARow.length,
  };
}

function fullYears(records: Corpus['plans']): number[] {
  return records.flatMap((r) => (evidenceGrade(r) === 'full' && r.year !== null ? [r.year] : []));
}
