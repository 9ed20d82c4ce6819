import type {
  clippingsExportWords as chineseExport,
  clippingsPageWords as chinesePage,
  clippingsScriptWords as chineseScript,
} from '../clippings.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words printed on the page of clippings itself, and where it is linked from. */
export const clippingsPageWords: Words<typeof chinesePage> = {
  title: 'Clippings',
  description:
    'Passages kept while reading: put them in order, annotate and share them, or export them to Word, Markdown or CSV, each with its citation.',
  lead: 'Clippings and notes are stored only in the browser of this device and are sent nowhere. Clearing browser data deletes them: export what matters.',
  empty: 'No clippings yet.',
  how: [
    'Open a plan, tap the “¶” at the end of a paragraph, then “Add to clippings”.',
    'To keep only a few sentences, select them first, then choose “Add selected text”.',
    'By keyboard: Tab to the “¶”, Tab once more to “Add to clippings”, then press Enter.',
  ],
  read: 'Read the plans',
  noscript:
    'Clippings need JavaScript. Without it you can copy by hand: the “¶” at the end of each paragraph is its address, and each document ends with its citation.',
  copy: 'Copy all',
  word: 'Word file',
  markdown: 'Markdown',
  csv: 'CSV table',
  share: 'Share as link',
  print: 'Print',
  shareLabel:
    'The link holds the ids of passages and your notes; the texts are read from this site when it is opened',
  list: 'Your clippings',
  offer: 'Clippings shared with you',
  accept: 'Add to my clippings',
  decline: 'Do not add',
  note: 'Note',
  notePlace: 'Its use, a question, a comparison',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  undo: 'Undo',
};

/** Words the script of that page prints. */
export const clippingsScriptWords: Words<typeof chineseScript> = {
  count: (n: number) => count(n, 'clipping'),
  note: 'Note',
  moved: (place: number, all: number) => `Moved to place ${place} of ${all}`,
  removed: (name: string) => `Removed: ${name}`,
  restored: 'Put back in its place',
  ofItem: (word: string, place: number) => `${word}: clipping ${place}`,
  aside: (n: number) =>
    `${count(n, 'stored entry', 'stored entries')} not recognised by this page; kept as stored, nothing was deleted.`,
  shut: 'Your browser does not let this site store anything (a private window, perhaps, or a setting), so clippings do not work here.',
  blocked:
    'Not saved: your browser does not let this site store anything (a private window, perhaps, or a setting). All will be lost when the page is closed; export first.',
  full: 'Not saved: the browser’s storage for this site is full. Export your clippings, then remove some.',
  copied: 'Copied to the clipboard',
  notCopied:
    'Not copied: the browser does not allow the use of the clipboard. Download instead, or select and copy by hand.',
  linkCopied: 'Link copied',
  linkShown: 'The link is ready; copy it from the box',
  linkLong: (length: number, limit: number) =>
    `Too much for a link: it has ${length.toLocaleString('en')} characters, more than ${limit.toLocaleString('en')}, and messaging apps would cut it. Remove some clippings, shorten notes, or send an exported file.`,
  saved: (file: string) => `Downloaded ${file}`,
  making: 'Making the Word file …',
  notMade:
    'The Word file was not made: the export program could not be loaded. Check your connection and try again, or use Markdown.',
  damaged:
    'The clippings in this link cannot be read: the address may have been cut. Ask the sender to send it again, or to send an exported file.',
  loading: 'Reading the clippings in the link …',
  notLoaded: 'The clippings in the link could not be loaded. Check your connection and reload.',
  offered: (n: number, own: number) =>
    own === 0
      ? `The link brings ${count(n, 'clipping')}, not yet stored on this device.`
      : `The link brings ${count(n, 'clipping')}, not yet joined with the ${own.toLocaleString('en')} you have.`,
  missing: (n: number) =>
    `${n.toLocaleString('en')} more ${plural(n, 'is', 'are')} not in the current corpus of this site and not listed.`,
  accepted: (n: number) => `Added; you now have ${count(n, 'clipping')}`,
  part: 'extract',
  file: 'clippings',
};

/** Words that stand in exported files. */
export const clippingsExportWords: Words<typeof chineseExport> = {
  title: 'Clippings',
  lead: (n: number, day: string) =>
    `${count(n, 'clipping')}, exported on ${day} from Women’s Federation Work Plans`,
  part: 'extract',
  noted: (text: string) => `Note: ${text}`,
  source: (name: string, marks: readonly string[]) => `${name} (${marks.join(', ').toLowerCase()})`,
  columns: [
    'No.',
    'Record',
    'Evidence',
    'Place',
    'Clipping',
    'Extract',
    'Note',
    'Citation',
    'Address',
    'Version',
    'Kept on',
    'Record id',
    'Passage id',
  ],
};
