import type { searchPageWords as page, searchScriptWords as script } from '../search.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

const inRecords = (n: number) => `in ${count(n, 'record')}`;

/** Words printed on the search page itself, in English. */
export const searchPageWords: Words<typeof page> = {
  title: 'Search',
  description:
    'Search every passage, heading and table of all plans and reviews for an exact string; results lead straight to the passage.',
  field: 'Words to find',
  example: (name) => `e.g. ${name}`,
  submit: 'Search',
  hint: 'The texts are in Chinese and are searched as written; punctuation, case and simplified or traditional characters make no difference, and quotation marks are not needed. Separate several words by blanks: records that hold them all, though not side by side, are then listed apart. Put “-” before a word to leave out records that use it.',
  filters: 'Filters',
  facets: {
    year: 'Year',
    organisation: 'Organisation',
    level: 'Level',
    region: 'Region',
    kind: 'Kind',
    evidence: 'Evidence',
    theme: 'Theme',
    place: 'Part of text',
  },
  evidence: { full: 'Full text', summary: 'Press summary' },
  places: { heading: 'Headings', text: 'Body', table: 'Tables' },
  unknown: {
    year: 'Year unknown',
    organisation: 'Organisation not identified',
    level: 'Level unknown',
    region: 'National or unknown',
  },
  chips: 'Filters chosen',
  clear: 'Remove all',
  matrix: 'Distribution',
  matrixFrame: 'Table of hits; scrolls sideways',
  scrollHint: 'The table scrolls sideways',
  order: 'Order',
  orders: { best: 'Best match first', newest: 'Newest year first', oldest: 'Oldest year first' },
  results: 'Results',
  record: 'Record',
  passage: 'Passage',
  related: 'In one record, but apart',
  relatedNote: 'These records hold all the words, but not side by side.',
  retry: 'Try again',
  unfilter: 'Search without filters',
  whyNone: [
    'Every passage, heading and table of every record was searched, whatever the punctuation, blanks or character forms. Try a shorter string, or several words with blanks between them.',
    'Not found here does not mean that it does not exist: only some published documents are in the collection, and a press summary has no more than a few sentences.',
  ],
  browse: 'Or start from here',
  browseOrganisations: 'Organisations',
  browseYears: 'Years',
  browseThemes: 'Themes',
  noscript:
    'Full-text search needs JavaScript. Without it you can find your way by organisation, year and theme below.',
};

/** Words the script of the search page puts in, in English; they travel with it. */
export const searchScriptWords: Words<typeof script> = {
  loading: 'Searching…',
  failed:
    'The index could not be loaded, so nothing was searched; this says nothing of what is in the collection. Please check your connection and try again.',
  noLetters: 'Please enter letters, characters or digits; punctuation and blanks are not searched.',
  onlyWithout: 'Please enter a word to find; “-word” alone leaves nothing to look for.',
  found: (passages, records) => `Found in ${count(passages, 'passage')}, ${inRecords(records)}.`,
  listed: (passages, records, waiting) =>
    `${count(passages, 'passage')} ${inRecords(records)} listed; up to ${count(waiting, 'more record')} to come.`,
  none: (query) => `“${query}” was not found.`,
  noneFiltered: (query) => `“${query}” was not found within the filters.`,
  unfiltered: (passages) => ` Without filters: ${count(passages, 'passage')}.`,
  related: (records) =>
    ` ${count(records, 'more record')} ${plural(records, 'has', 'have')} the words apart from each other.`,
  relatedListed: (records, waiting) =>
    ` ${count(records, 'more record')} ${plural(records, 'has', 'have')} the words apart from each other; up to ${waiting} to come.`,
  without: ' Records with a word after “-” are left out.',
  count: (passages) => count(passages, 'passage'),
  rest: (passages) => count(passages, 'more passage'),
  times: (hits) => `${count(hits, 'time')} in this passage`,
  more: (waiting) => `Show more (up to ${count(waiting, 'record')})`,
  body: 'Text',
  places: { title: 'Title', opening: 'Opening', heading: 'Heading', text: 'Body', table: 'Table' },
  unitPassages: 'Numbers count passages.',
  unitRecords: (read) =>
    `There are many records, so numbers count records that may hold the words; for theme and part of text they count passages in the ${count(read, 'record')} read so far.`,
  moreValues: (n) => `${n} more`,
  tooMany: (n) => `${n} more not listed; filter by region or level first.`,
  unfilter: (facet, value) => `Remove filter: ${facet}, ${value}`,
  matrixOf: (rows, facet, years) => `Distribution: ${facet} (${rows}) × Year (${years})`,
  matrixPassages: 'Cells count passages; choose a cell to see only those.',
  matrixRecords:
    'There are many records, so cells count records that may hold the words; choose a cell to see only those.',
  cell: (row, year, n, unit) => `${row}, ${year}: ${count(n, unit.slice(0, -1))}; show only these`,
  units: { passages: 'passages', records: 'records' },
  total: 'Total',
};
