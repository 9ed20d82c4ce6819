import type { evidenceNamesWords as chinese } from '../evidence.ts';
import type { Words } from '../words.ts';

/** Names of the grades of evidence; apart from the other words because scripts print them too. */
export const evidenceNamesWords: Words<typeof chinese> = {
  full: 'Full text',
  summary: 'Press summary',
  review: 'Review',
  'review-summary': 'Press summary of review',
  other: 'Other document',
};
