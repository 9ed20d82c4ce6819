import type { corrections as chinese } from '../corrections.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the page on what was corrected. */
export const corrections: Words<typeof chinese> = {
  title: 'Corrections',
  lead: 'What editors corrected on grounds outside the documents, one by one, with the reasons. Repairs of layout made by the program are not corrections and are counted apart.',
  made: {
    title: 'Corrections by editors',
    lead: 'The source file is left untouched; a correction stands in a file beside it (.yml). Only what differs from what was read in the document itself is listed here.',
    none: 'No corrections so far: type, year, issuing organisation and date of every document are as read in it.',
    count: (n: number, documents: number) =>
      `${count(n, 'correction')} in ${count(documents, 'source file')}.`,
    more: (n: number) =>
      `${count(n, 'more source file')} with corrections; see ${plural(n, 'its page', 'their pages')}.`,
    fact: 'Fact',
    before: 'Before',
    after: 'After',
    reason: 'Reason',
    nothing: 'could not be read in the text',
    facts: { kind: 'Type', year: 'Year', organisation: 'Issuing organisation', issued: 'Date of document' },
    source: 'Source',
    records: 'Records',
    tableOf: (title: string) => `Corrections of ${title}`,
  },
  repairs: {
    title: 'Layout repaired by the program',
    lead: 'Joining broken lines, removing doubled words and superfluous blanks is done by the program, by the same rules for every document. The page of each source shows every repair as it was and as it is now.',
    none: 'No layout has been repaired.',
    count: (n: number) => count(n, 'place'),
    source: 'Source file',
    changes: 'Changes to the run of text',
    blanks: 'Blanks only',
    table: 'Layout repairs by source',
    more: (n: number) =>
      `${n.toLocaleString('en')} more source ${plural(n, 'file')} with fewer repairs; see the page of each.`,
  },
  report: { text: 'Found something else to correct?', link: 'How to report errors' },
};
