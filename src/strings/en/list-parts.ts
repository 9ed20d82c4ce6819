import type { listParts as chinese } from '../list-parts.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

type Ends<T> = readonly [first: T, last: T];

const yearUnknown = 'Year unknown';
const span = ([first, last]: Ends<number | null>) => {
  if (first === last) return first === null ? yearUnknown : `${first}`;
  return last === null ? `${first} and later, year unknown` : `${first}–${last}`;
};
const provinces = ([first, last]: Ends<string | null>) =>
  [...new Set([first, last])].map((name) => name ?? 'Place unknown').join(' – ');

/** Words of long lists that stand in parts, in English. */
export const listParts: Words<typeof chinese> = {
  heading: 'All records by year and place',
  lead: (records, places, parts) =>
    `${count(records, 'record')} with ${count(places, 'place')} in the text, on ${count(parts, 'page')}; every place opens its passage.`,
  newest: 'The newest in their sentences',
  newestLead: (shown, all) =>
    `Only the newest ${count(shown, 'place')} are given here in their sentences; all ${all} are on the pages above.`,
  parts: 'Pages',
  name: (part) =>
    [
      span(part.years),
      part.provinces === null ? '' : provinces(part.provinces),
      part.page === null ? '' : `page ${part.page}`,
    ]
      .filter(Boolean)
      .join(' · '),
  titled: (name, part) => `${name}: ${part}`,
  count: (records, places) => `${count(records, 'record')} · ${count(places, 'place')}`,
  places: (n) => count(n, 'place'),
  group: (level, grade, records, places) =>
    `${level} · ${grade}: ${count(records, 'record')}, ${count(places, 'place')}`,
  level: (level, records, units) => `${level}: ${count(records, 'record')}, ${count(units, 'item')}`,
  units: (n) => count(n, 'item'),
  themeLead: (records, units, parts) =>
    `${count(units, 'item')} under this theme in ${count(records, 'record')}, on ${count(parts, 'page')}; every one opens its passage.`,
  themeCount: (records, units) => `${count(records, 'record')} · ${count(units, 'item')}`,
  themeNewest: 'The newest items',
  themeNewestLead: (shown, all) =>
    `Only the newest ${count(shown, 'item')} are given here with what they say; all ${all} are on the pages above.`,
  themePartLead:
    'The numbers say where an item stands in its text: 2.5 is item 5 of part 2, 2¶1 paragraph 1 of part 2; the count opens the text with this theme in focus.',
  numbers: 'Entries by year and level',
  numbersLead: 'Counted over the whole collection; a year leads to the pages that list it.',
  yearAndLevel: 'Year and level',
  ledger: 'All targets and quantities',
  ledgerLead: (parts) => `By year and place on ${count(parts, 'page')}, each in its own sentence.`,
  ledgerCount: (records, quantities) =>
    `${count(records, 'record')} · ${count(quantities, 'entry', 'entries')}`,
  ledgerPartLead: 'The filters work within this page.',
  indexPart: (title, page) => (page === null ? title : `${title} · page ${page}`),
  indexCount: (n) => `${count(n, 'name')}, in the order of their pinyin.`,
  indexWidest: (shown) => `The ${shown} found in most records.`,
  indexAll: (n) => `All ${n}`,
  grades: { full: 'full plans', summary: 'press summaries', review: 'reviews', other: 'other' },
  levelUnknown: 'Level unknown',
  partLead: 'The links are the wordings in the text and open their passages.',
  pageLead: (counts, pages, rows) =>
    `${counts} · ${pages === 1 ? 'All are on this page.' : 'This is a part of a longer list.'} ${rows}`,
  whole: (name) => `Back to “${name}”`,
};
