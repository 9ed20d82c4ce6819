import type { parts as chinese } from '../parts.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of lists that are split by year and province, in English. */
export const parts: Words<typeof chinese> = {
  noPlace: 'National or place unknown',
  title: (place, year) => `${place} · ${year}`,
  page: (title, page) => `${title} · page ${page}`,
  sorts: { full: 'Full plans', summary: 'Press summaries', review: 'Reviews', other: 'Other documents' },
  sortCount: (sort, n) => `${sort}: ${n.toLocaleString('en')}`,
  pageOf: (page, pages, from, to, all) =>
    `Page ${page} of ${pages}: records ${from} to ${to} of ${all}. Filters work within this page.`,
  turn: 'Pages before and after',
  previousPage: '← Previous page',
  nextPage: 'Next page →',
  byLevel: 'Level',
  shownTemplate: 'Showing {n} of {all} on this page',
  beside: 'Other years and regions',
  samePlace: (place) => `Other years: ${place}`,
  sameYear: (year) => `Other regions: ${year}`,
  toPlace: (place) => `${place}: records of all years, regions below and trends`,
  overviewTitle: 'By region and year',
  overviewLead:
    'There are many records, so they are listed by province and year. A number opens the records of that province and year; “–” means that the collection has none, not that none was published.',
  overviewCaption: 'Records of each province by year, lower levels included',
  place: 'Region',
  total: 'Total',
  everywhere: 'All regions',
  choose: 'Choose year, region and kind',
  matched: 'Matching records: {n}. The numbers of the table open them.',
  newest: 'Latest records, upper levels first',
  newestMore: (n, year) => `All ${count(n, 'record')} of ${year}`,
  levelsTitle: 'By region and level',
  levelsLead:
    'There are many records, so they are listed by province. A number opens the records of that province and level.',
  levelsCaption: (year) => `Records of each province by level, ${year}`,
  undatedLead: 'Many records have no known year; they are listed by province.',
};
