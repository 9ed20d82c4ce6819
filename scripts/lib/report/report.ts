import type { Corpus, FileReport } from '../corpus/read-corpus.ts';
import type { NearNames } from '../names/near-names.ts';
import { type Entry, entryOf } from './catalogue.ts';
import { type Understood, understoodByFile } from './understood.ts';

/** An issue with what was found and what to do about it. */
export interface ReportedIssue {
  line: number;
  code: string;
  severity: Entry['severity'];
  message: string;
  fix: string;
}

/** One file of the report; `understood` is null for a file that gave no document. */
export interface ReportedFile extends Omit<FileReport, 'issues'> {
  understood: Understood | null;
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
export function reportOf(corpus: Corpus): Report {
  const understood = understoodByFile(corpus);
  const files = corpus.files.map(
    (file): ReportedFile => ({
      file: file.file,
      status: file.status,
      kind: file.kind,
      records: file.records,
      understood: understood.get(file.file) ?? null,
      issues: file.issues.map(({ line, code, message }) => {
        const { severity, fix } = entryOf(code);
        return { line, code, severity, message, fix };
      }),
    }),
  );
  return { files, near: corpus.near, totals: totalsOf(corpus, files) };
}

function totalsOf(corpus: Corpus, files: readonly ReportedFile[]): Totals {
  const sum = <One>(list: readonly One[], count: (one: One) => number): number =>
    list.reduce((n, one) => n + count(one), 0);
  const status = (name: FileReport['status']): number => files.filter((file) => file.status === name).length;
  return {
    files: files.length,
    rejected: status('rejected'),
    warned: status('warned'),
    records: corpus.records.length,
    sections: sum(files, (file) => file.understood?.sections ?? 0),
    items: sum(files, (file) => file.understood?.items ?? 0),
    names: sum(corpus.records, (record) => record.names.length),
    campaigns: corpus.campaigns.length,
    laws: corpus.laws.length,
    targets: sum(corpus.records, (record) => record.targets.length),
    characters: sum(corpus.documents, (document) => document.characters),
    withheld: sum([...corpus.documents, ...corpus.records], (log) => sum(log.redactions, (one) => one.count)),
    issues: sum(files, (file) => file.issues.length),
  };
}
