import type { Corpus, FileReport } from '../corpus/read-corpus.ts';
import { visible } from '../read/marks.ts';
import { entryOf } from './catalogue.ts';

/** What the reading came to, as data: the `--json` form of the report. */
export interface Report {
  files: FileReport[];
  totals: {
    files: number;
    rejected: number;
    records: number;
    characters: number;
    withheld: number;
    issues: number;
  };
}

export function reportOf(corpus: Corpus): Report {
  const logs = [...corpus.documents, ...corpus.records];
  return {
    files: corpus.files,
    totals: {
      files: corpus.files.length,
      rejected: corpus.files.filter((file) => file.status === 'rejected').length,
      records: corpus.records.length,
      characters: corpus.documents.reduce((sum, document) => sum + document.characters, 0),
      withheld: logs.reduce((sum, log) => sum + log.redactions.reduce((n, one) => n + one.count, 0), 0),
      issues: corpus.files.reduce((sum, file) => sum + file.issues.length, 0),
    },
  };
}

/** The report as lines for a terminal: a line a file with what was understood, its doubts under it, totals last. */
export function formatReport(corpus: Corpus, directory: string): string {
  const { totals } = reportOf(corpus);
  const files = corpus.files.flatMap((file) => [
    formatFile(file, corpus),
    ...file.issues.map((issue) => formatIssue(file, issue, directory)),
  ]);
  return [
    ...files,
    '',
    `${totals.files} documents, ${totals.records} records, ${totals.characters} characters accounted for, ` +
      `${totals.withheld} numbers withheld, ${totals.issues} issues, ${totals.rejected} rejected`,
  ].join('\n');
}

function formatFile(file: FileReport, corpus: Corpus): string {
  const document = corpus.documents.find((one) => one.file === file.file);
  if (!document) return `${safe(file.file)}  ${file.status}`;
  const records = corpus.records.filter((record) => record.source.file === file.file);
  const sections = records.reduce((n, record) => n + record.sections.length, 0);
  const items = records.reduce((n, record) => n + record.sections.reduce((m, s) => m + s.items.length, 0), 0);
  const joins = [document, ...records]
    .flatMap((log) => log.repairs)
    .filter((repair) => repair.kind === 'join').length;
  const { account, characters } = document;
  const sum = Object.values(account).reduce((a, b) => a + b, 0);
  return [
    `${safe(file.file)}  ${file.status}  ${document.kind}: ${file.records.join(', ')}`,
    `  ${sections} sections, ${items} items; ${joins} broken lines joined; ` +
      `${sum} of ${characters} characters accounted for (${account.records} in records, ${account.frame} in the frame, ` +
      `${account.repairs} removed, ${account.redactions} withheld, ${account.skipped} ornament)`,
  ].join('\n');
}

function formatIssue(file: FileReport, issue: FileReport['issues'][number], directory: string): string {
  const place = `${directory}/${safe(file.file)}${issue.line > 0 ? `:${issue.line}` : ''}`;
  return `  ${place}: ${safe(issue.message)} [${issue.code}]\n    fix:  ${entryOf(issue.code).fix}`;
}

/** Text of a document made harmless for a terminal. */
function safe(text: string): string {
  return visible(text).replace(/␣/g, ' ').slice(0, 300);
}
