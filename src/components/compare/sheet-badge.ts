import type { PlanRecord } from '../../model/record.ts';
import { evidenceGrade } from '../../model/record-name.ts';
import { evidenceNamesWords } from '../../strings/evidence.ts';
import { evidenceMeansWords } from '../../strings/evidence-means.ts';
import { type Branch, branch } from '../tree/tree.ts';

/** The evidence badge of a record as a tree; its look stands in `styles/badge.css`. */
export function sheetBadge(sheet: Pick<PlanRecord, 'kind' | 'evidence'>): Branch {
  const grade = evidenceGrade(sheet);
  return branch(
    'span',
    { class: `badge ${grade}`, title: evidenceMeansWords[grade] },
    evidenceNamesWords[grade],
  );
}
