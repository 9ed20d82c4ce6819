import type { Occurrence } from './campaign.ts';
import type { PlanRecord } from './record.ts';
import { evidenceGrade } from './record-name.ts';

/** How often and when something is seen in the corpus. Plans, summaries and reviews are counted apart. */
export interface Seen {
  /** Records that have it. */
  full: number;
  summary: number;
  review: number;
  /** First and last year with it; null where no record has a year. */
  years: [first: number, last: number] | null;
  /** Whether a record of the first year already speaks of going on with it: then it began before this corpus. */
  before: boolean;
}

/** What of a record decides where something in it is counted. */
export type CountedRecord = Pick<PlanRecord, 'kind' | 'evidence' | 'year'>;

/** Counts the records that have something and finds its first and last year; files that are no plan or review count nowhere. */
export function countSeen(
  recordOf: (id: string) => CountedRecord | undefined,
  occurrences: readonly Pick<Occurrence, 'record' | 'stage'>[],
): Seen {
  const counts = { full: 0, summary: 0, review: 0 };
  const counted = new Set<string>();
  const years: number[] = [];
  for (const { record: id } of occurrences) {
    const record = recordOf(id);
    if (record === undefined || record.kind === 'other' || counted.has(id)) continue;
    counted.add(id);
    const grade = evidenceGrade(record);
    counts[grade === 'full' || grade === 'summary' ? grade : 'review'] += 1;
    if (record.year !== null) years.push(record.year);
  }
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const before = occurrences.some(
    ({ record, stage }) => stage === 'continued' && counted.has(record) && recordOf(record)?.year === first,
  );
  return { ...counts, years: years.length === 0 ? null : [first, last], before };
}
