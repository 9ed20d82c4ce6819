import type { NearNames } from '../names/near-names.ts';
import { visible } from '../read/marks.ts';
import { entryOf } from './catalogue.ts';
import type { Report, ReportedFile, ReportedIssue, Totals } from './report.ts';
import type { Counts, Understood } from './understood.ts';

/** Of more files than these, only those with issues are printed. */
const FILES_IN_FULL = 50;
/** Of names that look alike, and of guesses in one file, so many are printed. */
const NEAR_SHOWN = 20;
const GUESSES_SHOWN = 10;

/** The report as lines for a terminal: what was understood of each file and its doubts, names that look alike, totals last. */
export function formatReport(report: Report, directory: string): string {
  const { files, near, totals } = report;
  const shown = files.length > FILES_IN_FULL ? files.filter(({ issues }) => issues.length > 0) : files;
  const hidden = files.length - shown.length;
  return [
    ...shown.flatMap((file) => formatFile(file, directory)),
    ...(hidden > 0 ? [`${hidden} files without issues are not listed`] : []),
    ...formatNear(near),
    '',
    ...formatTotals(totals),
  ].join('\n');
}

function formatFile(file: ReportedFile, directory: string): string[] {
  const { understood } = file;
  const kind = understood ? `  ${file.kind}: ${file.records.join(', ')}` : '';
  return [
    `${safe(file.file)}  ${file.status}${kind}`,
    ...(understood ? formatUnderstood(understood) : []),
    ...file.issues.flatMap((issue) => formatIssue(file, issue, directory)),
  ];
}

/**
 * What was understood of one document, for example
 * `6 sections, 18 items, 2 attachments; 14 targets` / `names: 40 campaign, 9 law` / `themes: 5 ideology`.
 */
function formatUnderstood(understood: Understood): string[] {
  const { sections, items, attachments, targets, joins, account, characters, guesses } = understood;
  const sum = Object.values(account).reduce((a, b) => a + b, 0);
  return [
    `  ${sections} sections, ${items} items, ${attachments} attachments; ${targets} targets; ${joins} broken lines joined`,
    ...formatCounts('names', understood.names),
    ...formatCounts('themes', understood.themes),
    `  ${sum} of ${characters} characters accounted for (${account.records} in records, ${account.frame} in the frame, ` +
      `${account.repairs} removed, ${account.redactions} withheld, ${account.skipped} ornament)`,
    ...(guesses.length > 0 ? [`  kind guessed: ${formatGuesses(guesses)}`] : []),
  ];
}

function formatCounts(title: string, counts: Counts): string[] {
  const entries = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return entries.length > 0 ? [`  ${title}: ${entries.join(', ')}`] : [];
}

/** Names of a doubtful kind with their lines: `大局 (emphasis, line 90)`. */
function formatGuesses(guesses: Understood['guesses']): string {
  const shown = guesses
    .slice(0, GUESSES_SHOWN)
    .map(
      ({ text, kind, line }) => `${safe(text)} (${kind}, ${line > 0 ? `line ${line}` : 'in the headline'})`,
    );
  const rest = guesses.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function formatIssue({ file }: ReportedFile, issue: ReportedIssue, directory: string): string[] {
  const place = `${safe(directory)}/${safe(file)}${issue.line > 0 ? `:${issue.line}` : ''}`;
  const { message } = entryOf(issue.code);
  const found = issue.message.startsWith(`${message}: `) ? issue.message.slice(message.length + 2) : null;
  return [
    `  ${place}: ${safe(found === null ? issue.message : message)} [${issue.code}]`,
    ...(found === null ? [] : [`    found: ${safe(found)}`]),
    `    fix:   ${issue.fix}`,
  ];
}

function formatNear(near: readonly NearNames[]): string[] {
  if (near.length === 0) return [];
  const rest = near.length - NEAR_SHOWN;
  return [
    '',
    `${near.length} pairs of names look alike: join them in seeds/lookups/campaigns.yml or set them apart there`,
    ...near.slice(0, NEAR_SHOWN).map(({ a, b }) => `  ${safe(a)} ~ ${safe(b)}`),
    ...(rest > 0 ? [`  and ${rest} more (all of them with --json)`] : []),
  ];
}

function formatTotals(totals: Totals): string[] {
  return [
    `${totals.sections} sections, ${totals.items} items, ${totals.names} names in ${totals.campaigns} families ` +
      `and ${totals.laws} laws and documents, ${totals.targets} targets`,
    `${totals.files} documents, ${totals.records} records, ${totals.characters} characters accounted for, ` +
      `${totals.withheld} numbers withheld, ${totals.issues} issues, ${totals.warned} warned, ${totals.rejected} rejected`,
  ];
}

/** Text of a document made harmless for a terminal. */
function safe(text: string): string {
  return visible(text).replace(/␣/g, ' ').slice(0, 300);
}
