import type { Issue } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { NamedRecord } from '../corpus/corpus-names.ts';
import type { SettledFile } from '../corpus/settle-files.ts';
import { guessesOf, tally, type Understood } from './understood.ts';

/** What was read of one file, for the report. */
export interface FileReport {
  file: string;
  status: 'ok' | 'warned' | 'rejected';
  kind: SourceDocument['kind'] | null;
  records: string[];
  /** Null for a file that gave no document. */
  understood: Understood | null;
  /** Numbers withheld in it. */
  withheld: number;
  issues: Issue[];
}

/** The report on one file and the names of its records. */
export function fileReport({ facts, isCopy }: SettledFile, records: readonly NamedRecord[]): FileReport {
  const { file, issues } = facts;
  const document = isCopy ? null : facts.document;
  const warned = issues.length > 0 ? 'warned' : 'ok';
  return {
    file,
    status: isCopy || document ? warned : 'rejected',
    kind: document?.kind ?? null,
    records: records.map(({ id }) => id),
    understood: document && {
      ...document.understood,
      names: tally(records.flatMap(({ names }) => names.map(({ kind }) => kind))),
      guesses: records.flatMap(({ names }) => guessesOf(names)),
    },
    withheld: document?.withheld ?? 0,
    issues,
  };
}
