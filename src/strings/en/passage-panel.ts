import type { passagePanelWords as chinese } from '../passage-panel.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** What the panel of passages says; it comes with its script, on the first number that is opened. */
export const passagePanelWords: Words<typeof chinese> = {
  loading: 'Loading …',
  count: (n: number) => `${count(n, 'passage')} listed.`,
  full: 'Open as a page',
  previous: 'Previous number',
  next: 'Next number',
  close: 'Close',
};
