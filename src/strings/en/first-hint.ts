import type { firstHintWords as chinese } from '../first-hint.ts';
import type { Words } from '../words.ts';

/** The line a reader sees until it is closed: what the marks of evidence allow one to conclude. */
export const firstHintWords: Words<typeof chinese> = {
  label: 'Hint for first use',
  marks: [
    { grade: 'full', means: 'the whole document; what is not in it can be called “not seen here”' },
    { grade: 'summary', means: 'a few sentences in the press; not mentioned does not mean absent' },
    { grade: 'review', means: 'tells of a past year; not a plan' },
  ],
  close: 'Got it',
};
