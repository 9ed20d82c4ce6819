import type { homeTasks as chinese } from '../home-tasks.ts';
import type { Words } from '../words.ts';

/** English of `../home-tasks.ts`. */
export const homeTasks: Words<typeof chinese> = {
  label: 'What you can do here',
  read: { text: 'Read the plans', note: 'all records by year' },
  compare: { text: 'Compare them', note: 'with other levels, peers and years' },
  trace: { text: 'Trace a campaign', note: 'who wrote it, since when' },
  take: { text: 'Take the data', note: 'download, cite, subscribe' },
};
