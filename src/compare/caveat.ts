import type { PlanRecord } from '../model/record.ts';
import type { Distance } from './distance.ts';

/**
 * What keeps "not found" and "added" from saying more: `summary` one side is a press summary, which proves nothing by
 * leaving something out · `years-unknown` · `years-between` plans lie between the two. Null where nothing does.
 */
export type Caveat = 'summary' | 'years-unknown' | 'years-between' | null;

/** Which of two records is a press summary; null where neither is. */
export type SummarySide = 'a' | 'b' | 'both' | null;

/** Which of two records is a press summary. */
export function summarySide(a: PlanRecord, b: PlanRecord): SummarySide {
  if (a.evidence === 'summary') return b.evidence === 'summary' ? 'both' : 'a';
  return b.evidence === 'summary' ? 'b' : null;
}

/** The strongest reason not to read more into what one of two records lacks. */
export function caveatOf({ years, between }: Distance, summary: SummarySide): Caveat {
  if (summary !== null) return 'summary';
  if (years === null) return 'years-unknown';
  return between.length > 0 ? 'years-between' : null;
}
