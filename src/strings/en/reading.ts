import type { reading as chinese, readingPlace as chinesePlace } from '../reading.ts';
import type { Words } from '../words.ts';

/** Words of the tools for reading a plan, as printed into its page. */
export const reading: Words<typeof chinese> = {
  theme: 'Focus on one theme',
  themeLead: 'Themes are inferred by a word list. Choose one and the other passages fade.',
  themeHere: 'Focus on this theme here',
  themeIn: 'Read in the plan with this theme in focus',
  beside: 'Source beside the text',
  keys: 'Keys',
  sourceLine: (line) => `Source line ${line}`,
  noClipboard: 'Copying was refused; the address bar holds the link to this passage',
  single: {
    name: 'Single-key shortcuts (/ j k ?)',
    choices: { on: 'On', off: 'Off' },
  },
};

/** What the outline says of the place one reads. */
export const readingPlace: Words<typeof chinesePlace> = {
  item: (n, all) => `Item ${n} of ${all}`,
};
