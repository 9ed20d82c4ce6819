import type {
  quickJumpWords as button,
  sitePagesWords as pages,
  SitePage,
  quickJumpScriptWords as script,
} from '../quick-jump.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

export type { SitePage };

/** Words of the button in the header, in English. */
export const quickJumpWords: Words<typeof button> = {
  open: 'Jump to',
  title: 'Jump to a page (Ctrl K)',
  dialog: 'Jump to a page',
  close: 'Close',
  field: 'Where to',
  hint: 'Organisation, year, theme, campaign, law or formula: in English, Chinese or pinyin, initials too',
};

/** Words the script puts in, in English; they travel with it. */
export const quickJumpScriptWords: Words<typeof script> = {
  pages: 'Pages of this site',
  full: 'Full-text search',
  search: (typed) => `Search the full text for “${typed}”`,
  found: (names) => `${count(names, 'result')}; arrow keys to choose, Enter to go.`,
  nothing: 'No organisation, name or page is called this. You can search the full text.',
  unread:
    'The list of names could not be loaded, so only pages of this site were looked up. You can search the full text.',
};

/** Each form with its letters by word, so that initials find it: `text⇥words`; and the Chinese word where scholars use its pinyin. */
export const sitePagesWords: typeof pages = [
  { path: '/', forms: ['Home\thome'] },
  { path: '/plans/', forms: ['All records\tall records', 'Work plans\twork plans'] },
  {
    path: '/organisations/',
    forms: ['Organisations\torganisations', "Women's Federations\twomens federations", '妇联\tfu lian'],
  },
  { path: '/regions/', forms: ['Regions\tregions', 'Map\tmap'] },
  { path: '/years/', forms: ['Years\tyears'] },
  { path: '/themes/', forms: ['Themes\tthemes', 'Trends\ttrends'] },
  { path: '/campaigns/', forms: ['Campaigns and names\tcampaigns and names'] },
  { path: '/laws/', forms: ['Laws and documents\tlaws and documents'] },
  { path: '/formulas/', forms: ['Formulas\tformulas', 'Set phrases\tset phrases', '提法\tti fa'] },
  { path: '/targets/', forms: ['Targets\ttargets', 'Quantities\tquantities'] },
  { path: '/compare/', forms: ['Compare\tcompare'] },
  { path: '/search/', forms: ['Search\tsearch'] },
  { path: '/clippings/', forms: ['Clippings\tclippings'] },
  { path: '/data/', forms: ['Open data\topen data', 'Downloads\tdownloads'] },
  { path: '/corrections/', forms: ['Corrections\tcorrections'] },
  { path: '/offline/', forms: ['Read offline\tread offline'] },
  { path: '/about/', forms: ['About\tabout', 'Method\tmethod', 'Report an error\treport an error'] },
];
