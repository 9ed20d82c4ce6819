import type {
  offlineLinkWords as chineseLink,
  offlinePageWords as chinesePage,
  offlineScriptWords as chineseScript,
  keptSearchWords as chineseSearch,
} from '../offline.ts';
import type { Words } from '../words.ts';

/** Words of the page that shows what can be read without a network. */
export const offlinePageWords: Words<typeof chinesePage> = {
  title: 'Read offline',
  description:
    'Work plans and pages you have read stay on this device: read and search them again without a network.',
  lead: 'Pages you have read stay on this device and open without a network; the work plans among them can still be searched, word for word.',
  bounds: (plans, pages) =>
    `At most ${plans} records and ${pages} other pages are kept; the oldest go first. They stay on this device and are sent nowhere.`,
  search: 'Search the records you have read',
  searchNote: 'With a network all records are searched; without one, only those listed here.',
  plans: 'Records read',
  pages: 'Other pages read',
  empty: 'Nothing is kept on this device yet. Once you have read a work plan, it is listed here.',
  blocked:
    'This browser (or private window) lets the site keep no pages, so nothing can be read again offline.',
  clear: 'Remove from this device',
  retry: 'Try again',
  noscript: 'Reading offline needs JavaScript.',
  home: 'Home',
};

/** Words its script puts in. */
export const offlineScriptWords: Words<typeof chineseScript> = {
  missing: 'No network, and this page has not been read',
  missingLead:
    'The network cannot be reached, and this page is not on this device. Try again once you are connected; the pages below have been read and open now.',
  cleared: 'Removed.',
};

/** Words of the search page where only what was read can be searched. */
export const keptSearchWords: Words<typeof chineseSearch> = {
  onlyKept: (records) =>
    `The index could not be read (perhaps there is no network): only the ${records === 1 ? 'one record' : `${records} records`} read before ${records === 1 ? 'is' : 'are'} searched. `,
};

/** The link to that page, on every page. */
export const offlineLinkWords: Words<typeof chineseLink> = { name: 'Pages to read offline' };
