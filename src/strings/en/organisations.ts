import type { organisationsWords as chinese } from '../organisations.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the pages of organisations. */
export const organisationsWords: Words<typeof chinese> = {
  title: 'Organisations',
  lead: 'By level, from the top down. Organisations above others are listed even where nothing of theirs is in the collection, to show the place of the rest.',
  unplaced: 'Records whose organisation could not be identified',
  moreUnplaced: (n: number) => `${n.toLocaleString('en')} more, among all records`,
  timeline: 'Records by year',
  others: 'Other documents',
  gap: 'not held',
  nothing: 'The collection has no documents of this organisation.',
  place: 'Above and below',
  above: 'Above',
  children: 'Below',
  siblings: 'Peers',
  noAbove: 'None above in the collection',
  noChildren: 'None below in the collection',
  noSiblings: 'No peers in the collection',
  themes: 'Themes by year',
  treeNote: 'What is above and below is inferred from administrative divisions.',
  deeper: (n: number, records: number) => `Below: ${count(n, 'organisation')}, ${count(records, 'record')}`,
  more: (n: number) => `${n.toLocaleString('en')} more`,
  moreRoots: (n: number) => `${count(n, 'more organisation')} with nothing known above; see all records`,
  count: (n: number) => (n === 0 ? 'not held' : count(n, 'record')),
};
