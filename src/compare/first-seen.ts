import type { PlanRecord } from '../model/record.ts';
import type { Thing, Things } from './things.ts';

/**
 * Since when the corpus has something that one record names: `corpus` 库中新见, no record of an earlier year names it ·
 * `organisation` none of the same organisation does, but others do · `earlier` one of the same organisation does ·
 * `unknown` the year of this record, or of another that names it, is unknown and none is known to be earlier.
 */
export type FirstSeen = 'corpus' | 'organisation' | 'earlier' | 'unknown';

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
 * The earliest years of a thing. All records count, summaries and reviews too: what a review of 2020 reports is older
 * than a plan of 2021. Files that are no plan or review count nowhere.
 */
export function firstYearsOf(
  things: Things,
  thing: Thing,
  recordOf: (id: string) => PlanRecord | undefined,
): FirstYears {
  const of = new Map<string, number>();
  let corpus = Number.POSITIVE_INFINITY;
  let hasUndated = false;
  for (const id of things.holdersOf(thing)) {
    const record = recordOf(id);
    if (record === undefined || record.kind === 'other') continue;
    const { year, organisation } = record;
    if (year === null) hasUndated = true;
    else {
      corpus = Math.min(corpus, year);
      if (organisation !== null) of.set(organisation, Math.min(of.get(organisation) ?? year, year));
    }
  }
  return { corpus, of, hasUndated };
}

/** Since when the corpus has a thing that a record names, by the earliest years of the thing. */
export function firstSeen(first: FirstYears, { year, organisation }: PlanRecord): FirstSeen {
  if (year === null) return 'unknown';
  const own = organisation === null ? undefined : first.of.get(organisation);
  if (own !== undefined && own < year) return 'earlier';
  if (first.corpus < year) return 'organisation';
  return first.hasUndated ? 'unknown' : 'corpus';
}
