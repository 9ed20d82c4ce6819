import type { Words } from '../words.ts';
import type { zh as chinese } from '../zh.ts';
import { evidenceNamesZh } from './evidence.ts';
import { evidenceMeansZh } from './evidence-means.ts';
import { homeZh } from './home.ts';
import { organisationsZh } from './organisations.ts';
import { planZh } from './plan.ts';
import { planListZh } from './plan-list.ts';
import { count } from './plural.ts';
import { sourceZh } from './source.ts';
import { themesZh } from './themes.ts';
import { yearsZh } from './years.ts';

/** Words of every page and of the reading pages, in English. */
export const zh: Words<typeof chinese> = {
  site: {
    name: 'Women’s Federation Work Plans',
    seal: '要点',
    description:
      'Yearly work plans (工作要点) of China’s Women’s Federations at every level: full texts, press summaries and reviews, to read and search by organisation, year and theme, every passage with its source.',
    skip: 'Skip to main content',
    home: 'Home',
    feed: 'Women’s Federation Work Plans: additions and corrections',
  },
  nav: {
    label: 'Main',
    plans: 'Plans',
    organisations: 'Organisations',
    years: 'Years',
    themes: 'Themes',
    names: 'Campaigns',
    compare: 'Compare',
    data: 'Data',
    about: 'About',
    breadcrumbs: 'You are here',
  },
  search: {
    label: 'Search the collection',
    hint: 'Name, law, words',
    submit: 'Search',
  },
  footer: {
    version: (version) => `Corpus version ${version}`,
    holds: (documents, records) => `${count(documents, 'source file')}, ${count(records, 'record')}`,
    scope:
      'Only published documents are collected. What is not in the collection may still have been published, and “not seen” does not mean dropped.',
    report: 'Found an error? Report it beside the “¶” at the end of any passage of a plan.',
    reportLink: 'How to report errors',
    about: 'About: method, limits and accuracy',
    licence:
      'The code is published under the MIT licence. The official documents are by their nature not protected by copyright law in China; please cite the issuing organisation.',
  },
  evidence: {
    names: evidenceNamesZh,
    means: evidenceMeansZh,
  },
  common: {
    yearUnknown: 'Year unknown',
    organisationUnknown: 'Organisation not identified',
    levelUnknown: 'Level unknown',
    count: (n) => count(n, 'record'),
    records: (n) => count(n, 'record'),
    characters: (n) => count(n, 'character'),
    line: (n) => `Line ${n}`,
    scrollHint: 'The table scrolls sideways',
  },
  plan: planZh,
  source: sourceZh,
  home: homeZh,
  plans: planListZh,
  organisations: organisationsZh,
  years: yearsZh,
  themes: themesZh,
};
