import type {
  reportPageWords as page,
  reportWords as report,
  reportScriptWords as script,
} from '../report-error.ts';
import type { Words } from '../words.ts';

/** Words of the report itself, in English. */
export const reportWords: typeof report = {
  subject: (name) => `Error report: ${name}`,
  body: ({ address, name, quote, version }) =>
    [
      `Place: ${address}`,
      `Document: ${name}`,
      ...(quote === '' ? [] : [`Text: ${quote}`]),
      `Record version: ${version}`,
      '',
      'What is wrong, what it should be, and how you know:',
      '',
    ].join('\n'),
};

/** What stands on the page of a record, in English. */
export const reportPageWords: Words<typeof page> = {
  page: 'Report an error on this page',
  lead: 'If words, divisions or labels are wrong, please tell us. Corrections are made public with their reasons on the ',
  corrections: 'corrections page',
};

/** What scripts print, in English. */
export const reportScriptWords: Words<typeof script> = {
  here: 'Report an error here',
  details:
    'This is the place to report. Please send it to the maintainers of this site with your correction:',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Please select the text and copy it yourself.',
  unknown:
    'The place to report was not found. Please go back to the passage and take its address from the “¶”.',
};
