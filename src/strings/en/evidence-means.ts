import type { evidenceMeansWords as chinese } from '../evidence-means.ts';
import type { Words } from '../words.ts';

/** What each grade of evidence allows one to conclude; apart from the other words because scripts print them too. */
export const evidenceMeansWords: Words<typeof chinese> = {
  full: 'The full text is held. What is not in it can be called “not seen in this document”.',
  summary:
    'What is held is a press report of a few sentences: what it mentions can be cited; what it leaves out may still be in the plan.',
  review: 'This is a review of a past year, not a plan; it is not counted in figures and charts of plans.',
  'review-summary':
    'This is a press report on a review of a past year, not a plan; it is not counted in figures and charts of plans. What it leaves out may still have been done.',
  other: 'This document is not a work plan; it is not counted in any figure or chart.',
};
