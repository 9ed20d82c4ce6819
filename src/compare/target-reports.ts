import type { PlanRecord } from '../model/record.ts';
import { isSameObject, quantitiesOf, type TargetEvidence } from './target-match.ts';

/** What a record reports about a planned quantity. Whether it was met is not said: the numbers may count differently. */
export interface TargetReport {
  evidence: TargetEvidence;
  /** The year the record reviews, or plans where it looks back. */
  year: number;
  /** ISO date of its signature; null where unknown. */
  issued: string | null;
}

/** A planned quantity with what was reported of it later, the earliest first; empty: 尚无对应. */
export interface ReportedTarget {
  planned: TargetEvidence;
  reports: TargetReport[];
}

/**
 * Pairs each planned quantity of a plan with what later records of the same organisation report about the same
 * object in the same unit: reviews of its year or a later one, and what later plans look back on (表彰2021年度313户).
 * Nothing is paired where organisation or year is unknown. `read` may know quantities without reading the records.
 */
export function reportedTargets(
  plan: PlanRecord,
  others: readonly PlanRecord[],
  read: ReadQuantities = quantitiesOf,
): ReportedTarget[] {
  const planned = read(plan).filter(({ target }) => target.kind === 'target');
  if (planned.length === 0) return [];
  const reports = others
    .flatMap((other) => reportsOn(plan, other, read))
    .sort((one, other) => one.year - other.year);
  return planned.map((of) => ({
    planned: of,
    reports: reports.filter(({ evidence }) => isSameObject(of.target, evidence.target)),
  }));
}

type ReadQuantities = (record: PlanRecord) => readonly TargetEvidence[];

function reportsOn(plan: PlanRecord, other: PlanRecord, read: ReadQuantities): TargetReport[] {
  const { year, issued } = other;
  if (plan.year === null || year === null || other.id === plan.id) return [];
  if (plan.organisation === null || other.organisation !== plan.organisation) return [];
  const isLater = other.kind === 'review' ? year >= plan.year : other.kind === 'plan' && year > plan.year;
  if (!isLater) return [];
  const reported = read(other).filter(({ target }) => target.kind !== 'target');
  return reported.map((evidence) => ({ evidence, year, issued }));
}
