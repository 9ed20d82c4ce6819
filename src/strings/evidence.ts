import type { EvidenceGrade } from '../model/record-name.ts';

/** Names of the grades of evidence; apart from the other words because scripts print them too. */
export const evidenceNamesWords = {
  full: '全文',
  summary: '媒体摘要',
  review: '总结',
  'review-summary': '总结摘要',
  other: '其他',
} as const satisfies Record<EvidenceGrade, string>;
