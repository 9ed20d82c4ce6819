import type { PlanRecord } from '../model/record.ts';

/**
 * Since when the corpus has something that one record names: `corpus` 库中新见, no record of an earlier year names it ·
 * `organisation` none of the same organisation does, but others do · `earlier` one of the same organisation does ·
 * `unknown` the year of this record, or of another that names it, is unknown and none is known to be earlier.
 */
export type FirstSeen = 'corpus' | 'organisation' | 'earlier' | 'unknown';

/** What of a record says when and by whom something is named. */
export type DatedRecord = Pick<PlanRecord, 'year' | 'organisation' | 'kind'>;

/** The earliest years in which a thing is named. */
export interface FirstYears {
  /** Infinity where no record with a year names it. */
  corpus: number;
  /** By id of the organisation. */
  of: ReadonlyMap<string, number>;
  /** Whether a record without a year names it. */
  hasUndated: boolean;
}

/**
 * The earliest years of a thing, from the records that name it. All count, summaries and reviews too: what a review of
 * 2020 reports is older than a plan of 2021. Files that are no plan or review count nowhere.
 */
export function firstYearsOf(holders: Iterable<DatedRecord>): FirstYears {
  const of = new Map<string, number>();
  let corpus = Number.POSITIVE_INFINITY;
  let hasUndated = false;
  for (const { kind, year, organisation } of holders) {
    if (kind === 'other') continue;
    if (year === null) hasUndated = true;
    else {
      corpus = Math.min(corpus, year);
      if (organisation !== null) of.set(organisation, Math.min(of.get(organisation) ?? year, year));
    }
  }
  return { corpus, of, hasUndated };
}

/** Since when the corpus has a thing that a record names, by the earliest years of the thing. */
export function firstSeen(first: FirstYears, { year, organisation }: DatedRecord): FirstSeen {
  if (year === null) return 'unknown';
  const own = organisation === null ? undefined : first.of.get(organisation);
  if (own !== undefined && own < year) return 'earlier';
  if (first.corpus < year) return 'organisation';
  return first.hasUndated ? 'unknown' : 'corpus';
}
