import type { Words } from '../words.ts';
import type { yearsWords as chinese } from '../years.ts';
import { count } from './plural.ts';

/** Words of the pages of years, in English. */
export const yearsWords: Words<typeof chinese> = {
  title: 'Years',
  lead: 'Years without records are listed too: they are gaps in this collection and do not mean that nothing was published.',
  pageTitle: (year) => `${year}`,
  pageLead: (full, summaries, reviews) =>
    `${[
      full + summaries === 0 &&
        'No work plan in the collection: a gap, which does not mean that none was published',
      full > 0 && count(full, 'full plan'),
      summaries > 0 && count(summaries, 'press summary', 'press summaries'),
      reviews > 0 && count(reviews, 'review'),
    ]
      .filter((part) => part !== false)
      .join('; ')}.`,
  full: 'Full plans',
  summaries: 'Press summaries',
  reviews: 'Reviews',
  gap: 'No work plan in the collection',
  empty:
    'The collection has no record for this year. This is a gap; it does not mean that nothing was published.',
  previous: (year) => `← ${year}`,
  next: (year) => `${year} →`,
  around: 'Years before and after',
  undated: 'Year unknown',
  matrix: 'Themes',
};
