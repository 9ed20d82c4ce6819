import type { sortMatrix as chinese } from '../sort-matrix.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the matrices that can be sorted, in English. */
export const sortMatrix: Words<typeof chinese> = {
  byColumn: (name) => `Sort rows by “${name}”`,
  byRow: (name) => `Sort columns by “${name}”`,
  done: {
    none: 'Back in the original order',
    descending: 'Sorted by “%”, most first',
    ascending: 'Sorted by “%”, fewest first',
  },
  families: {
    heading: 'Campaigns by record',
    headingByLevel: 'Campaigns by level',
    corner: 'Name',
    groups: { full: 'Full plans', summary: 'Press summaries', review: 'Reviews' },
    basis: (rows) =>
      `Based on the ${count(rows, 'name')} seen in two records or more, in the order of pinyin.`,
    more: (n) =>
      `${count(n, 'more name')} seen in two records or more ${plural(n, 'is', 'are')} not shown here; see the list above.`,
    places: 'Numbers count the places in that record; open a cell to read each.',
    ofLevel:
      'There are many records, so they are grouped by level: “1/2” means that 1 of 2 records of that level uses the name. Shade and order go by the share.',
    absent:
      'A 0 under a full text means not seen in that text. “·” means not seen in a summary or review, which proves nothing. Only full texts are shaded.',
    base: (records) => count(records, 'record'),
    columnBase: (records) => count(records, 'record'),
    cell: (name, column, value) => `${name}, ${column}: ${value}`,
    ofBase: (n, all) => `${n} of ${count(all, 'record')}`,
    value: (n) => count(n, 'place'),
    empty: 'No name is seen in two records or more yet.',
  },
  order: 'Choose a head to sort; this is for reading only and no ranking. Arrow keys move between cells.',
};
