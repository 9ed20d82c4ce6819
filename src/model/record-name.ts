import type { Organisation } from './organisation.ts';
import type { PlanRecord } from './record.ts';
import { ENDINGS, KIND_NAMES, YEAR_UNKNOWN } from './words/names.ts';

export { KIND_NAMES };

/** A record with the name it goes by in lists; its printed title alone is not unique. */
export interface NamedRecord {
  record: PlanRecord;
  /** `岳阳市妇联 · 2021 · 工作要点` */
  name: string;
  /** `岳阳市妇联`; the printed title where the organisation is unknown. */
  who: string;
}

/**
 * Name of a record in lists: `岳阳市妇联 · 2021 · 工作要点`. Where the organisation is unknown its printed
 * title takes the first place; a missing year is said, not left out.
 */
export function formatRecordName(
  record: Pick<PlanRecord, 'title' | 'year' | 'kind'>,
  organisation: Pick<Organisation, 'short'> | null,
): string {
  return [organisation?.short ?? record.title, record.year ?? YEAR_UNKNOWN, KIND_NAMES[record.kind]].join(
    ' · ',
  );
}

/** The three grades a record is marked with wherever it is named. */
export type EvidenceGrade = 'full' | 'summary' | 'review' | 'review-summary' | 'other';

/** What a record lets one conclude: plans by their evidence, reviews apart, anything else `other`. */
export function evidenceGrade(record: Pick<PlanRecord, 'kind' | 'evidence'>): EvidenceGrade {
  if (record.kind === 'other') return 'other';
  if (record.kind === 'plan') return record.evidence;
  return record.evidence === 'full' ? 'review' : 'review-summary';
}

/** What may be counted together: plans in full, press summaries of plans, reviews of either kind. */
export const RECORD_SORTS = ['full', 'summary', 'review'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

/** Shortest name that tells a record from the others of its organisation: 岳阳市妇联 2021, 常德市妇联 2020 总结摘要. */
export function formatShortName({
  who,
  record,
}: Pick<NamedRecord, 'who'> & { record: Pick<PlanRecord, 'year' | 'kind' | 'evidence'> }): string {
  return [who, record.year, ENDINGS[evidenceGrade(record)]].filter(Boolean).join(' ');
}
