import type { CorpusLists } from '../corpus/read-corpus.ts';
import type { NearNames } from '../names/near-names.ts';
import { type Entry, entryOf } from './catalogue.ts';
import type { FileReport } from './file-report.ts';

/** An issue with what was found and what to do about it. */
export interface ReportedIssue {
  line: number;
  code: string;
  severity: Entry['severity'];
  message: string;
  fix: string;
}

/** One file of the report. */
export interface ReportedFile extends Omit<FileReport, 'issues' | 'withheld'> {
  issues: ReportedIssue[];
}

/** What the reading came to, as data: the `--json` form of the report. */
export interface Report {
  files: ReportedFile[];
  /** Families of names that look alike and that no editor has joined or set apart. */
  near: NearNames[];
  totals: Totals;
}

export interface Totals {
  files: number;
  rejected: number;
  warned: number;
  records: number;
  sections: number;
  items: number;
  names: number;
  campaigns: number;
  laws: number;
  targets: number;
  characters: number;
  withheld: number;
  issues: number;
}

/** Draws up the report of a corpus, in time linear in its size. */
export function reportOf(corpus: Pick<CorpusLists, 'files' | 'near' | 'campaigns' | 'laws'>): Report {
  const files = corpus.files.map(
    (file): ReportedFile => ({
      file: file.file,
      status: file.status,
      kind: file.kind,
      records: file.records,
      understood: file.understood,
      issues: file.issues.map(({ line, code, message }) => {
        const { severity, fix } = entryOf(code);
        return { line, code, severity, message, fix };
      }),
    }),
  );
  return { files, near: corpus.near, totals: totalsOf(corpus) };
}

function totalsOf({ files, campaigns, laws }: Pick<CorpusLists, 'files' | 'campaigns' | 'laws'>): Totals {
  const sum = (count: (file: FileReport) => number): number => files.reduce((n, one) => n + count(one), 0);
  const status = (name: FileReport['status']): number => files.filter((file) => file.status === name).length;
  return {
    files: files.length,
    rejected: status('rejected'),
    warned: status('warned'),
    records: sum(({ records }) => records.length),
    sections: sum(({ understood }) => understood?.sections ?? 0),
    items: sum(({ understood }) => understood?.items ?? 0),
    names: sum(({ understood }) => Object.values(understood?.names ?? {}).reduce((a, b) => a + b, 0)),
    campaigns: campaigns.length,
    laws: laws.length,
    targets: sum(({ understood }) => understood?.targets ?? 0),
    characters: sum(({ understood }) => understood?.characters ?? 0),
    withheld: sum(({ withheld }) => withheld),
    issues: sum(({ issues }) => issues.length),
  };
}
