import type { trends as chinese, trendsScriptWords as script } from '../trends.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the theme trends that build and script both print, in English. */
export const trends: Words<typeof chinese> = {
  measures: {
    items: 'Items',
    share: 'Share of text',
    mentions: 'Mentions per 1,000 characters',
  },
  measureNotes: {
    items: 'Items: the number of items labelled with the theme; an item may have several themes.',
    share:
      'Share of text: the characters of each item are divided among its themes by their scores, added up, and divided by the characters of all items; punctuation and blanks are not counted.',
    mentions:
      'Mentions: how often the strong terms of the theme occur per 1,000 characters; punctuation and blanks are not counted.',
  },
  gap: 'Not held',
  unmentioned: 'Not seen',
  levelUnknown: 'Level unknown',
  groups: {
    full: 'Work plans (full text)',
    summary: 'Work plans (press summaries): passages on the theme',
    review: 'Reviews: passages on the theme',
  },
  basis: (basis) =>
    [
      `Based on ${count(basis.full, 'full plan')} and ${count(basis.summaries, 'press summary', 'press summaries')}`,
      basis.span === null
        ? ''
        : ` of ${count(basis.organisations, 'organisation')}, ${basis.span[0] === basis.span[1] ? basis.span[0] : basis.span.join('–')}`,
      '.',
      basis.undated === 0
        ? ''
        : ` ${count(basis.undated, 'more record')} of unknown year ${plural(basis.undated, 'is', 'are')} not drawn.`,
    ].join(''),
  gaps: (years) =>
    years.length === 0
      ? null
      : `No plan for ${years.join(', ')} in the collection: a gap, not a zero, and no line is drawn across it.`,
  summariesApart:
    'A press summary has only a few sentences, and what it leaves out may well be in the plan. Summaries therefore stand apart and are not compared with full texts.',
  neutral: 'Documents differ in length and their issuers in level: this is for comparison, not a ranking.',

  record: 'Record',
  organisationUnknown: 'Organisation unknown',
  name: (organisation, year) => (year === null ? organisation : `${organisation} · ${year}`),
  description: (measure, theme) =>
    `${theme}: ${measure.toLowerCase()} in full plans by year. Press summaries and reviews each have a row below; years without a full plan stay empty.`,
  mark: (name, theme, measure, value) => `${name}, ${theme}, ${measure.toLowerCase()}: ${value}`,
  summaryMark: (name, theme, n) =>
    n === 0
      ? `${name}, press summary, ${theme} not seen`
      : `${name}, press summary, ${count(n, 'passage')} on ${theme}`,
  reviewMark: (name, isSummary, theme, n) =>
    `${name}, ${isSummary ? 'press summary of a review' : 'review'}, ${n === 0 ? `${theme} not seen` : `${count(n, 'passage')} on ${theme}`}`,
  spreadMark: (level, year, plans, theme, figures) =>
    `${level} ${year}, ${count(plans, 'full plan')}, ${theme}, ${figures}`,
  spreadOpens: (said) => `${said}; opens every passage on that theme in that year`,
  quartiles: (measure, low, middle, high) =>
    `${measure.toLowerCase()}: median ${middle}, quartiles ${low}–${high}`,
  spreadCell: (low, middle, high) => `${middle} (${low}–${high})`,
  panel: (theme, level) => `${theme}, ${level}`,
  rows: { summary: 'Press', review: 'Review' },
  empty: { gap: 'Not held', summary: 'Press' },
  legend: {
    full: 'Full plan',
    join: 'Full plans of one organisation in three or more years running',
    spread: 'Quartiles of one level and year; the thick line is the median',
    mentioned: 'Press summary with the theme',
    review: 'Review with the theme',
    reviewSummary: 'Press summary of a review, with the theme',
    unmentioned: 'Summary or review, theme not seen',
    gap: 'No full plan of that year in the collection',
  },
  nothing: 'No plans to draw.',
  caption: (heading, measure) => `${heading} (${measure.toLowerCase()})`,
  spreadGroup: (level) => `${level}: median of the year’s full plans (quartiles)`,
  yearRow: (year) => `${year}`,
  plans: (n) => count(n, 'plan'),
  few: 'Fewer than 3 plans',
  spreadBasis: (level, plans) => `Based on ${count(plans, 'full plan')}, grouped by year. Level: ${level}.`,
  everyLevel: 'all',
  spreadNote:
    'There are many organisations, so they are not drawn one by one: each year shows the quartiles (bar) and the median (line) of its full plans; years with fewer than 3 show each plan. Choose organisations to draw them on top.',
  apartHidden: (summaries, reviews) => {
    const parts = [
      summaries === 0 ? [] : count(summaries, 'press summary', 'press summaries'),
      reviews === 0 ? [] : count(reviews, 'review'),
    ].flat();
    return parts.length === 0
      ? null
      : `${parts.join(' and ')} not drawn, because there are many organisations; choose an organisation to see its own.`;
  },
  unnamed: (n) =>
    n === 0
      ? null
      : `${count(n, 'more organisation')} of lower levels ${plural(n, 'is', 'are')} not named here; go down level by level under “Region”.`,
  reviewsApart: 'Reviews tell what was done, not what was planned, and so have a row of their own.',
  runs: 'Fewer than three years running are not joined by a line.',
  single: (name, years) =>
    years === 0
      ? `The collection has no full plan of ${name} yet, so changes over the years cannot be shown.`
      : `The collection has full plans of ${name} for one year only, so changes over the years cannot be shown yet.`,

  allThemes: 'All themes over the years',
  ownHeading: 'Themes over the years',

  choose: 'Change the view',
  unit: 'Unit',
  place: 'Region',
  level: 'Level',
  everywhere: 'All regions',
  below: (name, organisations) => `${name} (${count(organisations, 'organisation')})`,
  allLevels: 'All levels',
  organisations: 'Organisations',
  organisationsLead: 'Choose up to 8; with none chosen the default view is drawn.',
  themes: 'Themes',
  themesLead: 'With none chosen all are shown.',
  pages: 'Pages of organisations',
  page: (from, to, all) => `${from}–${to} of ${all}`,
  earlier: 'Previous page',
  later: 'Next page',
  reset: 'Reset',
  ways: 'Without script, see the charts on the pages of the regions:',
};

/** What only the script says, in English. */
export const trendsScriptWords: Words<typeof script> = {
  loading: 'Loading data…',
  failed: 'The data could not be loaded; chart and table are unchanged. Please choose again.',
  nothing: 'There are no plans to draw within this choice.',
  drawn: (measure, records, spreads) =>
    spreads === 0
      ? `Drawn again: ${measure.toLowerCase()}, ${count(records, 'record')}.`
      : `Drawn again: ${measure.toLowerCase()}, ${count(spreads, 'yearly summary', 'yearly summaries')} and ${count(records, 'record')}.`,
  chosen: (name, n) => (n === 0 ? name : `${name} (${n} chosen)`),
};
