import type { GroupFigures } from './judge.ts';
import type { ContenderFigures, CorpusFigures } from './measure.ts';

const HEAD = [
  'asked',
  'recall',
  'precision',
  'wrong',
  'best first',
  'records: recall',
  'precision',
  'p50',
  'p95',
  'max',
];
const NAME_WIDTH = 24;
const WIDTHS = [15, 9, 10, 7, 11, 16, 10, 9, 9, 9];

/** The figures of a corpus as lines of text. */
export function formatFigures({ corpus, records, passages, contenders }: CorpusFigures): string {
  const head = `${corpus}: ${records} records, ${passages} passages`;
  return [head, '='.repeat(head.length), ...contenders.map(formatContender)].join('\n');
}

function formatContender({ contender, title, index, cold, groups, failed }: ContenderFigures): string {
  const lines = [`\n${contender}: ${title}`];
  if (index) {
    const peak = index.peakBytes === null ? 'memory not measured' : megabytes(index.peakBytes);
    lines.push(`  index: ${index.seconds.toFixed(1)} s, ${peak} at most, ${megabytes(index.bytes)} on disk`);
  }
  if (cold) {
    const kilobytes = Math.round(cold.bytes / 1000);
    lines.push(
      `  first question: ${kilobytes} KB, ${cold.ms.toFixed(0)} ms (the dearest of ${cold.tried}, each cold)`,
    );
  }
  if (groups.length > 0) lines.push(row('', HEAD), ...groups.map(formatGroup));
  for (const { group, asked, complete } of groups.filter((figures) => figures.complete < figures.asked))
    lines.push(
      `  ${group}: ${complete} of ${asked} answers could be read to their end in time; shares are of these`,
    );
  if (failed !== null) lines.push(`  ${failed}`);
  return lines.join('\n');
}

function formatGroup({ group, of, asked, latency, ...figures }: GroupFigures): string {
  const { passages, records, ranked } = figures;
  return row(group, [
    asked === of ? `${asked}` : `${asked} of ${of}`,
    formatShare(passages.found, passages.right),
    formatShare(passages.found, passages.shown),
    `${figures.wrong.length}`,
    formatShare(ranked - figures.notBestFirst.length, ranked),
    formatShare(records.found, records.right),
    formatShare(records.found, records.shown),
    ...[latency.p50, latency.p95, latency.max].map((ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`),
  ]);
}

/** `100 %` only where nothing is missing: 99,999 of 100,000 is 99.9 %. A dash where there is nothing to share. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  return part === whole ? '100 %' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(NAME_WIDTH)}${cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 0)).join('')}`;
}
