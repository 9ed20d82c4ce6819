import type { onceWords as chinese } from '../once.ts';
import type { Words } from '../words.ts';

/** Words of the page of a name that stands in a single record, in English. */
export const onceWords: Words<typeof chinese> = {
  title: 'Seen in this one document only',
  organisation: 'Organisation',
  year: 'Year',
  level: 'Level',
  note: 'It has not been recognised anywhere else in the documents collected so far. This is an inference: documents that are not collected may have it, and another wording of it may have gone unrecognised. Being seen here alone does not mean that it began here.',
  before:
    'The text here already speaks of deepening or continuing it, so it probably existed before; no earlier text is in the collection.',
  next: 'Where to go from here',
  read: 'Read it in the document',
  others: 'Other names in this document',
  search: (text) => `Search all texts for “${text}”`,
  searchNote:
    'Looks for the characters themselves, whatever was recognised, so you can check for it elsewhere.',
  kin: (kind) => `Names of the same kind: ${kind}`,
};
