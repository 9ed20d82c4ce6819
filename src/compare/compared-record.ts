import type { PlanRecord } from '../model/record.ts';
import type { CorpusRecord } from './corpus-text.ts';
import type { ComparedRecord } from './key.ts';
import { tableUnits } from './table-units.ts';

/** The passages of a record that comparing reads: those of its units. */
export function comparedRecord(record: PlanRecord): ComparedRecord {
  return { id: record.id, passages: tableUnits(record).flatMap(({ passages }) => passages) };
}

/** A record as the index of a corpus takes it. */
export function corpusRecord(record: PlanRecord): CorpusRecord {
  return { ...comparedRecord(record), isFullPlan: record.kind === 'plan' && record.evidence === 'full' };
}

/** Whether a record is compared: files that are neither plan nor review are not. */
export function isCompared({ kind }: Pick<PlanRecord, 'kind'>): boolean {
  return kind !== 'other';
}
