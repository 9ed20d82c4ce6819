/** What one runner counted: a line of the table at the end of `npm test`. */
export interface Tally {
  runner: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** What the numbers do not say: why it counts as failed, a figure measured. */
  note: string;
}

/** What a runner reported. */
export type Counts = Pick<Tally, 'passed' | 'failed' | 'skipped'> & {
  /** How many of the passed failed at their first try. */
  repeated?: number;
};

/**
 * The tally of a runner from what it reported and how it ended. Null counts (no report was written), no
 * test at all, or an exit code that says failure where no test failed, count as one failure each:
 * a runner that crashed never passes.
 */
export function tallyRunner(runner: string, counts: Counts | null, code: number, seconds: number): Tally {
  const { repeated = 0, ...counted } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const base = { runner, seconds, ...counted };
  if (counts === null) return { ...base, failed: 1, note: `ended with code ${code} and no report` };
  if (counts.passed + counts.failed === 0) return { ...base, failed: 1, note: 'ran no test' };
  if (code !== 0 && counts.failed === 0) return { ...base, failed: 1, note: `ended with code ${code}` };
  return { ...base, note: repeated > 0 ? `${repeated} passed only at a second try, see above` : '' };
}

/** The table of all runners, and `N passed, N failed` as its last line. */
export function formatTallies(tallies: Tally[]): string {
  const header = ['', 'passed', 'failed', 'skipped', 'seconds', ''];
  const rows = tallies.map((t) => [
    t.runner,
    String(t.passed),
    String(t.failed),
    String(t.skipped),
    t.seconds.toFixed(1),
    t.note,
  ]);
  const widths = header.map((_, c) => Math.max(...[header, ...rows].map((row) => (row[c] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, c) => (c === 0 || c === 5 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join('  ')
      .trimEnd();
  return [...[header, ...rows].map(line), '', formatTotal(tallies)].join('\n');
}

/** `412 passed, 0 failed` */
function formatTotal(tallies: Tally[]): string {
  const sum = (field: 'passed' | 'failed') => tallies.reduce((total, t) => total + t[field], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
