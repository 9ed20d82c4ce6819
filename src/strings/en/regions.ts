import type { regions as chinese } from '../regions.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the pages of places, in English. */
export const regions: Words<typeof chinese> = {
  title: 'Regions',
  lead: 'Regions with records, in the order of administrative divisions; the numbers include lower levels. A region that is missing is not in the collection; it may well have published plans.',
  count: (organisations, records) => `${count(organisations, 'organisation')}, ${count(records, 'record')}`,
  toggle: (n) => `${count(n, 'region')} below`,
  deeper: (n) => `${count(n, 'region')} further down`,
  unplaced: (n) =>
    `${count(n, 'more record')} ${plural(n, 'comes', 'come')} from an organisation that has no region or was not identified; see`,
  none: 'No records in the collection yet.',
  byPlace: 'By region: this level and below',
  pageLead: (path, level, code) => `${path} · ${level} · division code ${code}`,
  holds: (organisations, records) =>
    `This level and below: ${count(organisations, 'organisation')}, ${count(records, 'record')} (plans and reviews).`,
  organisations: 'Organisations of this level',
  noOrganisation: 'No organisation of this level in the collection.',
  counts: 'By year and level',
  countsCaption: (name) => `Records of ${name} and its lower levels`,
  year: 'Year',
  sorts: { full: 'Full text', summary: 'Press summary', review: 'Review' },
  column: (level, sort) => `${level} · ${sort}`,
  gap: 'Not held',
  nothing: '–',
  note: '“Not held” and “–” are gaps in this collection: not zeros, and no sign that nothing was published. Full texts, press summaries and reviews are counted apart. How many documents a place has says nothing of how well it works.',
  below: 'Regions below',
  belowCaption: (name) => `Records of the regions one level below ${name}, with their lower levels`,
  belowNote: 'Only regions with records, in the order of their division codes; this is no ranking.',
  place: 'Region',
  placeOrganisations: 'Organisations',
  placeRecords: 'Records',
  trends: 'Theme trends',
  records: 'Records',
  recordsOf: (n) => count(n, 'record'),
  newest: 'Latest records',
  byYear: 'All records, by year',
  rest: (shown, all) => `The latest ${shown} of ${count(all, 'record')}; for the others see`,
  restBelow: 'the regions below',
  restOrganisation: 'the organisation’s page',
  undated: 'Year unknown',
};
