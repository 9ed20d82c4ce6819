import type { Issue } from '../../../src/model/record.ts';

/** A kind of doubt or error: what it says, and what an editor can do. `error` rejects the document. */
export interface Entry {
  severity: 'error' | 'warning' | 'note';
  message: string;
  fix: string;
}

/** Every code the build can report. */
export const CATALOGUE = {
  'file-empty': {
    severity: 'error',
    message: 'the file is empty',
    fix: 'save the document again, or remove the file',
  },
  'file-blank': {
    severity: 'error',
    message: 'the file holds blanks only',
    fix: 'save the document again, or remove the file',
  },
  'file-binary': {
    severity: 'error',
    message: 'the file is no text',
    fix: 'save it as plain text (UTF-8); a .docx or .pdf has to be exported first',
  },
  'file-too-large': {
    severity: 'error',
    message: 'the file is larger than 16 MiB',
    fix: 'cut it into its documents',
  },
  'file-undecodable': {
    severity: 'error',
    message: 'the file is neither UTF-8, UTF-16 with a byte-order mark, nor GB18030',
    fix: 'save it as UTF-8',
  },
  'file-duplicate': {
    severity: 'warning',
    message: 'the same bytes as another document; counted once',
    fix: 'remove one of the two',
  },
  'record-invalid': {
    severity: 'error',
    message: 'the record breaks the schema',
    fix: 'this is a fault of the parser: report it with the document',
  },
  'characters-lost': {
    severity: 'error',
    message: 'characters of the source are in no passage, or in two',
    fix: 'this is a fault of the parser: report it with the document',
  },
  'sidecar-invalid': {
    severity: 'error',
    message: 'the file of facts beside the document cannot be read',
    fix: 'correct the .yml beside the document; its fields are listed in README',
  },
  'text-none': {
    severity: 'warning',
    message: 'the file holds ornament and marks but no text; it gives no record',
    fix: 'save the document again, or remove the file',
  },
  'kind-unknown': {
    severity: 'warning',
    message: 'nothing says that this is a plan or a review; it is kept as "other" and counts nowhere',
    fix: 'state `kind: plan` in a .yml of the same name beside the document, if it is one',
  },
  'year-unknown': {
    severity: 'warning',
    message: 'no year is printed in the title',
    fix: 'state `year:` in a .yml of the same name beside the document',
  },
  'year-from-opening': {
    severity: 'note',
    message: 'the year is read from the first sentence, not from the title',
    fix: 'check it; state `year:` in a .yml of the same name if it is another',
  },
  'year-of-span': {
    severity: 'note',
    message: 'the title names two years as one; the document counts for the later',
    fix: 'state `year:` in a .yml of the same name if it should count for the earlier',
  },
  'parts-together': {
    severity: 'warning',
    message: 'the title announces a review and a plan, but no heading parts them; all is kept as the plan',
    fix: 'part the text into two files, or state `kind:` and `year:` in a .yml of the same name',
  },
  'text-duplicate': {
    severity: 'warning',
    message: 'the same text as another document, in other bytes; counted once',
    fix: 'remove one of the two',
  },
  'date-impossible': {
    severity: 'warning',
    message: 'no such day exists; the date stays empty',
    fix: 'check the source; state `issued:` in a .yml of the same name if you know it',
  },
  'organisation-unreadable': {
    severity: 'warning',
    message: 'no issuer could be read',
    fix: 'state `organisation:` in a .yml of the same name, or add the form of the name to seeds/lookups/bodies.yml',
  },
  'place-relative': {
    severity: 'warning',
    message: 'the name is relative and the document does not say whose it is',
    fix: 'state `organisation:` in a .yml of the same name beside the document',
  },
  'place-ambiguous': {
    severity: 'warning',
    message: 'several places have this name',
    fix: 'state `organisation:` with province and city in a .yml of the same name beside the document',
  },
  'place-unknown': {
    severity: 'warning',
    message: 'the register of divisions does not know the place',
    fix: 'add it to seeds/lookups/organisations.yml with its level and parent',
  },
  'place-abolished': {
    severity: 'warning',
    message: 'the place is no division any more',
    fix: 'add an alias to seeds/lookups/organisations.yml',
  },
  'place-former': {
    severity: 'note',
    message: 'a former name of the place',
    fix: 'nothing to do, unless the place is another one',
  },
  'structure-none': {
    severity: 'note',
    message: 'no section was found; the whole body is kept as paragraphs',
    fix: 'check how the document numbers its headings',
  },
  'numbering-jump': {
    severity: 'note',
    message: 'a number does not follow the one before it',
    fix: 'check whether a heading is missing or misprinted in the source',
  },
  'expected-differs': {
    severity: 'error',
    message: 'the reading differs from what the .yml beside the document expects',
    fix: 'correct the document, the lookups or `expect:`',
  },
} as const satisfies Record<string, Entry>;

export type IssueCode = keyof typeof CATALOGUE;

/** The entry of a code; an unknown one is a fault of the build. */
export function entryOf(code: string): Entry {
  const entry = (CATALOGUE as Record<string, Entry>)[code];
  if (!entry) throw new Error(`no issue has the code ${code}`);
  return entry;
}

/** An issue of the catalogue at a line (0: the file as a whole), with what was found there. */
export function issueOf(code: IssueCode, line: number, found?: string): Issue {
  return { line, code, message: found ? `${CATALOGUE[code].message}: ${found}` : CATALOGUE[code].message };
}
