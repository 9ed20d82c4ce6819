import type { PlanRecord } from '../model/record.ts';
import { collectPlans, type PlansOf } from './distance.ts';
import { collectThings, type ThingSources, type Things } from './things.ts';

/** What comparing records needs to know of the corpus. */
export interface CompareCorpus {
  things: Things;
  plansOf: PlansOf;
  recordOf(id: string): PlanRecord | undefined;
}

/** Makes a corpus ready; takes time once for all its names. */
export function openCompareCorpus(sources: ThingSources): CompareCorpus {
  const records = new Map(sources.records.map((record) => [record.id, record]));
  return {
    things: collectThings(sources),
    plansOf: collectPlans(sources.records),
    recordOf: (id) => records.get(id),
  };
}
