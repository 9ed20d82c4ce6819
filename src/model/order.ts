import { levelRank } from './level-order.ts';
import type { Organisation } from './organisation.ts';
import type { PlanRecord } from './record.ts';

const KIND_ORDER = { plan: 0, review: 1, other: 2 } as const;
const EVIDENCE_ORDER = { full: 0, summary: 1 } as const;

/** Plain comparison by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the order of records follows. */
export type OrderedRecord = Pick<
  PlanRecord,
  'id' | 'kind' | 'evidence' | 'year' | 'level' | 'organisation'
> & { region: { code: string } | null };

/** Order of records in lists: newest year first (unknown last), level from the top down, place, then kind. */
export function compareRecords(a: OrderedRecord, b: OrderedRecord): number {
  return (
    (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY) || compareWithinYear(a, b)
  );
}

/** Order of the records of one year: level, place, organisation, plans before reviews, full text first. */
export function compareWithinYear(a: OrderedRecord, b: OrderedRecord): number {
  return (
    levelRank(a.level) - levelRank(b.level) ||
    compareText(a.region?.code ?? '~', b.region?.code ?? '~') ||
    compareText(a.organisation ?? '~', b.organisation ?? '~') ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    EVIDENCE_ORDER[a.evidence] - EVIDENCE_ORDER[b.evidence] ||
    compareText(a.id, b.id)
  );
}

/** Order of organisations: level from the top down, then place. */
export function compareOrganisations(a: Organisation, b: Organisation): number {
  return (
    levelRank(a.level) - levelRank(b.level) ||
    compareText(a.region?.code ?? '~', b.region?.code ?? '~') ||
    compareText(a.id, b.id)
  );
}
