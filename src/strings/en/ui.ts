import type { ui as chinese } from '../ui.ts';
import type { Words } from '../words.ts';
import { evidenceNamesWords } from './evidence.ts';
import { evidenceMeansWords } from './evidence-means.ts';
import { homeWords } from './home.ts';
import { organisationsWords } from './organisations.ts';
import { planWords } from './plan.ts';
import { planListWords } from './plan-list.ts';
import { count } from './plural.ts';
import { sourceWords } from './source.ts';
import { themesWords } from './themes.ts';
import { yearsWords } from './years.ts';

/** Words of every page and of the reading pages, in English. */
export const ui: Words<typeof chinese> = {
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
    state: 'What the collection holds, and its version',
    scope:
      'Only published documents are collected. What is not in the collection may still have been published, and “not seen” does not mean dropped.',
    report: 'Found an error? Report it beside the “¶” at the end of any passage of a plan.',
    reportLink: 'How to report errors',
    about: 'About: method, limits and accuracy',
    licence:
      'The code is published under the MIT licence. The official documents are by their nature not protected by copyright law in China; please cite the issuing organisation.',
  },
  evidence: {
    names: evidenceNamesWords,
    means: evidenceMeansWords,
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
  plan: planWords,
  source: sourceWords,
  home: homeWords,
  plans: planListWords,
  organisations: organisationsWords,
  years: yearsWords,
  themes: themesWords,
};
