import type { PlanRecord } from '../model/record.ts';
import { collectPlans, type PlansOf } from './distance.ts';
import { type FirstYears, firstYearsOf } from './first-seen.ts';
import { collectThings, type Thing, type ThingSources, type Things, thingKey } from './things.ts';

/** What comparing records needs to know of the corpus. */
export interface CompareCorpus {
  things: Things;
  plansOf: PlansOf;
  recordOf(id: string): PlanRecord | undefined;
  /** The earliest years of a thing, counted once. */
  firstYears(thing: Thing): FirstYears;
}

/** Makes a corpus ready; takes time once for all its names. */
export function openCompareCorpus(sources: ThingSources): CompareCorpus {
  const records = new Map(sources.records.map((record) => [record.id, record]));
  const things = collectThings(sources);
  const known = new Map<string, FirstYears>();
  const recordOf = (id: string) => records.get(id);
  return {
    things,
    plansOf: collectPlans(sources.records),
    recordOf,
    firstYears: (thing) => {
      const key = thingKey(thing);
      const years = known.get(key) ?? firstYearsOf(things, thing, recordOf);
      known.set(key, years);
      return years;
    },
  };
}
