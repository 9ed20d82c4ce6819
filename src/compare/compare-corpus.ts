import type { PlanRecord } from '../model/record.ts';
import { collectPlans, type PlansOf } from './distance.ts';
import { type FirstSeen, type FirstYears, firstSeen, firstYearsOf } from './first-seen.ts';
import { collectThings, type Thing, type ThingSources, type Things, thingKey } from './things.ts';

/** What comparing two records needs to know of the corpus around them. */
export interface CompareCorpus {
  things: Pick<Things, 'usesOf'>;
  plansOf: PlansOf;
  /** Since when the corpus has a thing that a record names. */
  sinceOf(thing: Thing, record: PlanRecord): FirstSeen;
}

/**
 * Makes a corpus ready that stands in memory whole: what tests hold the one against that the site reads record by record.
 * Takes time once for all its names.
 */
export function openCompareCorpus(sources: ThingSources): CompareCorpus {
  const records = new Map(sources.records.map((record) => [record.id, record]));
  const things = collectThings(sources);
  const known = new Map<string, FirstYears>();
  const firstYears = (thing: Thing): FirstYears => {
    const key = thingKey(thing);
    const years =
      known.get(key) ?? firstYearsOf(things.holdersOf(thing).flatMap((id) => records.get(id) ?? []));
    known.set(key, years);
    return years;
  };
  return {
    things,
    plansOf: collectPlans(sources.records),
    sinceOf: (thing, record) => firstSeen(firstYears(thing), record),
  };
}
