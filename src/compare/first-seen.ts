import type { PlanRecord } from '../model/record.ts';
import type { Thing, Things } from './things.ts';

/**
 * Since when the corpus has something that one record names: `corpus` 库中新见, no record of an earlier year names it ·
 * `organisation` none of the same organisation does, but others do · `earlier` one of the same organisation does ·
 * `unknown` the year of this record, or of another that names it, is unknown and none is known to be earlier.
 */
export type FirstSeen = 'corpus' | 'organisation' | 'earlier' | 'unknown';

/** Who names what. */
interface Holders {
  things: Pick<Things, 'holdersOf'>;
  recordOf(id: string): PlanRecord | undefined;
}

/**
 * Since when the corpus has a thing that a record names. All records count, summaries and reviews too: what a review
 * of 2020 reports is older than a plan of 2021. Files that are no plan or review count nowhere.
 */
export function firstSeen(corpus: Holders, thing: Thing, record: PlanRecord): FirstSeen {
  const { year } = record;
  if (year === null) return 'unknown';
  const others = corpus.things
    .holdersOf(thing)
    .flatMap((id) => corpus.recordOf(id) ?? [])
    .filter((other) => other.id !== record.id && other.kind !== 'other');
  const earlier = others.filter((other) => other.year !== null && other.year < year);
  if (earlier.some(({ organisation }) => organisation !== null && organisation === record.organisation))
    return 'earlier';
  if (earlier.length > 0) return 'organisation';
  return others.some((other) => other.year === null) ? 'unknown' : 'corpus';
}
