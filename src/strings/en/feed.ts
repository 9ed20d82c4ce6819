import type { feed as chinese } from '../feed.ts';
import type { Words } from '../words.ts';

/** English of `../feed.ts`. */
export const feed: Words<typeof chinese> = {
  corrected: (title) => `Correction: ${title}`,
  change: (fact, before, after, reason) => `${fact}: ${before} → ${after}. Reason: ${reason}`,
  dated:
    'Corrections are dated by the day the editor noted; where none is noted, by the date of the document.',
};
