import type { PlanRecord } from '../model/record.ts';
import { type EvidenceGrade, evidenceGrade } from '../model/record-name.ts';
import { ui } from '../strings/ui.ts';
import '../styles/badge.css';
import { type Html, html } from './tree/html.ts';

/** What a record is evidence of, in a word: 全文, 媒体摘要. */
export function evidenceBadge(record: Pick<PlanRecord, 'kind' | 'evidence'>): Html {
  const grade = evidenceGrade(record);
  const badge = drawn.get(grade) ?? draw(grade);
  drawn.set(grade, badge);
  return badge;
}

/** A page has a hundred of them, all alike. */
const drawn = new Map<EvidenceGrade, Html>();

function draw(grade: EvidenceGrade): Html {
  return html`<span class="badge ${grade}" title="${ui.evidence.means[grade]}">${ui.evidence.names[grade]}</span>`;
}
