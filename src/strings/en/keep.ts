import type { clippingsLinkWords as chineseLink, keepScriptWords as chineseScript } from '../keep.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of keeping while one reads, searches or compares. */
export const keepScriptWords: Words<typeof chineseScript> = {
  keep: 'Add to clippings',
  keepPart: 'Add selected text',
  drop: 'Remove clipping',
  mark: 'In your clippings',
  kept: (n: number) => `Added; you have ${count(n, 'clipping')}`,
  dropped: 'Removed from clippings',
  droppedNote: 'Removed from clippings with its note; add it again on this page to get the note back',
  nothing: 'There is no text to keep here',
  notLoaded: 'Not added: the text of this passage could not be loaded. Check your connection and try again.',
  blocked:
    'Not added: your browser does not let this site store anything (a private window, perhaps, or a setting).',
  full: 'Not added: the browser’s storage for this site is full. Export some of your clippings and remove them.',
};

/** The link to the clippings in header and footer. */
export const clippingsLinkWords: Words<typeof chineseLink> = {
  name: 'Clippings',
  own: 'Passages you kept: ',
};
