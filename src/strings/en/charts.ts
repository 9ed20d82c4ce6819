import type { charts as chinese, chartFilesWords as chineseFiles } from '../charts.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';
import { trends } from './trends.ts';

/** Every word of the charts. Functions take what is counted or named. */
export const charts: Words<typeof chinese> = {
  measures: trends.measures,
  measureNotes: trends.measureNotes,
  evidence: {
    'plan-full': 'Full',
    'plan-summary': 'Summary',
    'review-full': 'Review',
    'review-summary': 'Review, press',
  },
  evidenceLong: {
    'plan-full': 'work plan, full text',
    'plan-summary': 'work plan, press summary',
    'review-full': 'review, full text',
    'review-summary': 'review, press summary',
  },
  gap: trends.gap,
  unmentioned: trends.unmentioned,
  unlabelled: 'Not labelled',
  levelUnknown: trends.levelUnknown,
  titled: (what: string, heading: string) => `${what} – ${heading}`,
  tableToggle: 'Show data table',
  scrolls: 'scrolls sideways',
  theme: 'Theme',
  record: 'Record',
  organisation: 'Organisation',
  unitsOf: (n: number) => count(n, 'item'),
  passagesOf: (n: number) => count(n, 'passage'),
  groups: trends.groups,
  measured: (group: string, measure: string) => `${group}: ${measure.toLowerCase()}`,
  matrix: {
    scale: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    legend: 'Shading (full texts only)',
    unmentioned: '“·”: not seen in the summary or review.',
    empty: 'There are no records to list.',
  },
  coverage: {
    entry: (organisation: string, year: number, kind: string) => `${organisation} ${year}, ${kind}`,
    note: `“${trends.gap}” is a gap of this collection; it does not mean that the organisation had no plan that year. Organisations are ordered by level and by the code of their administrative division, not ranked.`,
    unplaced: (n: number) =>
      `${count(n, 'more record')} of unknown organisation or year ${plural(n, 'is', 'are')} not in the table.`,
    empty: 'No records have been collected yet.',
  },
  profile: {
    description: (n: number, characters: number) =>
      `Share of characters of each theme, in a fixed order. Based on ${count(n, 'item')}, ${count(characters, 'character')}.`,
    bar: (theme: string, share: string) => `${theme}, ${share} of characters`,
    basis: (n: number, characters: number) =>
      `Based on ${count(n, 'item')}, ${count(characters, 'character')} (punctuation and blanks, attachments and the general outline are not counted).`,
    summary: 'This is a press summary; it does not show how much room themes have in the full plan.',
    fewPeers: 'Fewer than 3 full plans of this level and year: no comparison is made.',
    medianNote: (n: number) =>
      `The median is that of the ${count(n, 'full plan')} of this level and year, this one included. It is taken for each theme by itself, so the medians need not add up to 100%. More or less than the median is neither good nor bad.`,
    medianOf: (share: string) => `median of level and year ${share}`,
    medianLegend: (n: number) => `Upright line: median of ${count(n, 'full plan')} of this level and year`,
    medianColumn: (n: number) => `Median of level and year (${count(n, 'full plan')})`,
    order: 'Themes are in a fixed order.',
    empty: 'There are no items to count.',
  },
  basis: trends.basis,
  summariesApart: trends.summariesApart,
  tools: {
    toggle: 'Cite and download',
    address: 'Address of this chart',
    cite: 'Citation',
    whole: 'CSV (all records)',
    copy: 'Copy citation',
    embed: 'Embed',
    embedLead: 'The chart by itself, to be put into another page; its links lead back to this site.',
    alone: 'Show the chart alone',
    copyEmbed: 'Copy embed code',
    plain:
      'SVG, PNG and the CSV of a page are made by a script on your own device. Without scripts you can copy the data table, or take the CSV of all records from the page of themes.',
  },
  neutral: trends.neutral,
};

/** What the script that gives a chart out prints, apart from the page's own words. */
export const chartFilesWords: Words<typeof chineseFiles> = {
  group: 'Group',
  base: 'Size',
  source: ['Chart', 'Source', 'Address', 'Data version', 'Note'],
  credit: (site: string) => `Source: ${site}`,
  version: (version: string) => `Data version ${version}`,
  saved: (name: string) => `Saved as ${name}`,
  failed: 'Not saved: the chart is too large, or the script could not be loaded. Try the CSV instead.',
  copied: 'Citation copied.',
  embedCopied: 'Embed code copied.',
  notCopied: 'The browser does not allow copying; please select the text and copy it by hand.',
};
