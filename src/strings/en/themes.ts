import type { themesWords as chinese } from '../themes.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the pages of themes, in English. */
export const themesWords: Words<typeof chinese> = {
  title: 'Themes',
  lead: (n) =>
    `${count(n, 'theme')} in a fixed order. Items are assigned automatically from lists of terms; an item may fall under several themes, and the strongest is its main theme.`,
  count: (full, summary, review) =>
    `Full texts: ${count(full, 'item')} · summaries: ${count(summary, 'passage')} · reviews: ${count(review, 'passage')}`,
  borders: 'Borders',
  terms: 'terms',
  termsLead:
    'Where these terms stand, an item may fall under this theme; the number is the weight of the term.',
  termCount: (n) => count(n, 'term'),
  trend: 'Year by year',
  matrix: 'Themes by record',
  items: 'All items',
  itemsLead:
    'By year and organisation, each with the terms it rests on; open one to read the passage in its text.',
  none: 'No item in the collection falls under this theme.',
  main: 'main',
  also: 'also',
  evidence: 'Based on',
  auto: 'Assigned automatically from a list of terms',
};
