import type { homeWords as chinese } from '../home.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the home page. */
export const homeWords: Words<typeof chinese> = {
  lead: 'The yearly work plans of China’s Women’s Federations at every level, in one place: each passage can be looked up, each sentence traced to its source.',
  figures: {
    fullPlans: 'plans in full',
    summaries: 'press summaries',
    reviews: 'reviews',
    organisations: 'organisations',
  },
  waysIn: 'Where to start',
  byOrganisation: 'By organisation',
  byYear: 'By year',
  byTheme: 'By theme',
  allOrganisations: 'All organisations',
  allYears: 'All years',
  allThemes: 'All themes',
  coverage: 'What is collected, and what is missing',
  coverageMore: (n: number) => `${count(n, 'more organisation')} on the page of organisations`,
  trends: (n: number) =>
    `The ${plural(n, 'theme', `${n.toLocaleString('en')} themes`)} with the most items, year by year`,
  newest: 'Full texts to read first',
  yearNote: (full: number, summaries: number) =>
    full + summaries === 0
      ? 'not held'
      : summaries === 0
        ? `${full} full`
        : `${full} full · ${count(summaries, 'summary', 'summaries')}`,
  limits: 'What this is not',
  limitsList: [
    'Not complete: what is not in the collection may well have been issued.',
    'Not a rating: organisations are set side by side, never ranked.',
    'Not a substitute for the source: before citing, check the line in the source and the issuing organisation.',
    'Themes are assigned by a program from lists of terms; they help to find, not to conclude.',
  ],
  limitsMore: 'Method and limits',
};
