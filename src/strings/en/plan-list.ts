import type { planListWords as chinese } from '../plan-list.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the list of all records. */
export const planListWords: Words<typeof chinese> = {
  title: 'All records',
  lead: 'Work plans, press summaries and reviews, by year.',
  filter: 'Filter and sort',
  filterOnly: 'Filter',
  year: 'Year',
  level: 'Level',
  region: 'Region',
  kind: 'Kind',
  evidence: 'Evidence',
  sort: 'Sort by',
  all: 'Any',
  sorts: {
    newest: 'Year, newest first',
    oldest: 'Year, oldest first',
    organisation: 'Organisation',
    length: 'Length, longest first',
  },
  kinds: { plan: 'Work plans', review: 'Reviews', other: 'Other documents' },
  evidences: { full: 'Full text', summary: 'Press summary' },
  shown: (n: number, all: number) => `Showing ${n.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  shownTemplate: 'Showing {n} of {all}',
  nothing: 'No records match. Loosen a condition and try again.',
  apply: 'Filter',
  reset: 'Clear filters',
  items: (n: number) => count(n, 'item'),
  passages: (n: number) => count(n, 'passage'),
};
