import type { matrices as chinese } from '../matrices.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** 2019, 2021, 2022; of more than three the first and the last. */
const years = (all: number[]): string =>
  all.length === 0 ? '' : ` (${all.length > 3 ? `${all[0]}–${all.at(-1)}` : all.join(', ')})`;

/** Words of the matrices of themes and set phrases, in English. */
export const matrices: Words<typeof chinese> = {
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  shares: {
    value: (share, passages) => `${share}, ${count(passages, 'item')}`,
    valueOfNewest: (share, passages, plans) =>
      `${share}, ${count(passages, 'item')} in the latest ${count(plans, 'plan')}`,
    basis: (organisations, plans) =>
      `Based on ${count(plans, 'full plan')} by ${count(organisations, 'organisation')}; press summaries and reviews are not counted.`,
    opens: 'Open a cell to list every item behind it.',
    empty: 'No full plans to list.',
  },
  organisations: {
    heading: 'Themes by organisation',
    pooled:
      'Each cell is the theme’s share of the text in all full plans of the organisation, taken together (characters added up, then divided).',
    base: (plans, of) => `${count(plans, 'full text')}${years(of)}`,
    more: (n) =>
      `${count(n, 'more organisation')} with full plans ${plural(n, 'is', 'are')} not listed here; see the organisation pages. They count in “Themes by level and region”.`,
  },
  places: {
    heading: 'Themes by level and region',
    corner: 'Level, region',
    levels: 'By level',
    places: 'By region (lower levels included)',
    base: (organisations, plans, by) =>
      `${count(organisations, 'organisation')}, ${count(plans, 'full text')}, ${by === 'sum' ? 'pooled' : 'median'}`,
    method: (least) =>
      `From ${least} organisations upwards the figure is the median of their shares. Fewer than ${least} have no meaningful median: their texts are pooled, and the figure speaks for those plans only.`,
    newest: (n) => `Levels and regions with many full texts list the items of the latest ${n} only.`,
    apart: 'Levels and regions without full plans are not listed: a gap in this collection.',
  },
  listing: {
    organisation: (name) => `${name}: items by theme`,
    place: (name) => `${name}: items of full plans by theme`,
    lead: (plans) =>
      `Items of ${count(plans, 'full plan')} under each theme. An item may fall under several themes and is then listed under each.`,
    leadOfNewest: (plans, listed) =>
      `Of ${count(plans, 'plan')} in all, the items of the latest ${listed} are listed here; for the others see the pages of themes and years.`,
    printed: (n) =>
      `The latest ${n === 1 ? 'plan is' : `${n} plans are`} quoted; of earlier ones each item is linked.`,
    earlier: 'Earlier plans',
    nth: (n, record) => `${n}: ${record}`,
    below: 'Lower administrative divisions included.',
    count: (n) => count(n, 'item'),
    jump: 'Jump to',
    toTheme: 'Theme page',
    link: 'Read the full plans item by item, by theme',
  },
  themes: {
    byLevel: (n) =>
      `There are many records (${n.toLocaleString('en')}), so they are grouped by level and year. For full texts the figure is the median number of items, left out below 3 plans; “3/10” means 3 of 10 records mention the theme. A cell opens the records of that level and year.`,
    corner: 'Level, year',
    groups: {
      full: 'Work plans (full text): median number of items',
      summary: 'Work plans (press summaries): how many mention the theme',
      review: 'Reviews: how many mention the theme',
    },
    row: (level, year) => `${level} ${year ?? 'undated'}`,
    base: (n) => count(n, 'record'),
    few: 'too few',
    ofBase: (n, all) => `${n} of ${count(all, 'record')}`,
  },
  formulas: {
    heading: 'Formulas by full plan',
    corner: 'Formula',
    base: (plans) => count(plans, 'full text'),
    gapColumn: 'Not held',
    gapTitle: (year) => `No full plan for ${year} in the collection`,
    value: (n) => count(n, 'place'),
    legend:
      '●: present, with the number of places; ○: not seen in the full text. Open a cell to read each place.',
    basis: (plans, formulas) =>
      `Based on ${count(plans, 'full plan')} and ${count(formulas, 'formula', 'formulas')}.`,
    gaps: (all) =>
      all.length === 0
        ? []
        : [
            `No full plan for ${all.join(', ')} in the collection: a gap, which says nothing of the formulas.`,
          ],
    more: (n) =>
      `Shown are full texts of the latest years, of one year the upper levels first; ${n} more are on the pages of each formula.`,
    empty: 'No formulas identified in the collection.',
  },
};
