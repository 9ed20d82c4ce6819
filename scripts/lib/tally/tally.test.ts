import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './reports.ts';
import { formatTallies, tallyRunner } from './tally.ts';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });
const report = (value: unknown) => {
  const dir = mkdtempSync(join(tmpdir(), 'tally-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'report.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

describe('tallyRunner', () => {
  test.each([
    ['all passed', counts(3), 0, 3, 0],
    ['some failed', counts(3, 2), 1, 3, 2],
    ['a crash after the last test', counts(3), 1, 3, 1],
    ['no test at all', counts(0), 0, 0, 1],
    ['no report', null, 134, 0, 1],
  ])('%s', (_, given, code, passed, failed) => {
    expect(tallyRunner('x', given, code, 1)).toMatchObject({ passed, failed });
  });
});

test('says how many passed only at a second try', () => {
  const { passed, note } = tallyRunner('x', { ...counts(3), repeated: 2 }, 0, 1);
  expect([passed, note]).toEqual([3, '2 passed only at a second try, see above']);
});

describe('formatTallies', () => {
  test('ends with the sum over all runners', () => {
    const tallies = [
      tallyRunner('unit tests', counts(10, 1, 2), 1, 3.21),
      tallyRunner('browser tests', counts(5), 0, 14),
    ];
    expect(formatTallies(tallies).split('\n')).toEqual([
      '               passed  failed  skipped  seconds',
      'unit tests         10       1        2      3.2',
      'browser tests       5       0        0     14.0',
      '',
      '15 passed, 1 failed',
    ]);
  });
});

describe('reports', () => {
  const vitest = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
  };

  test("reads Vitest's counts and counts a file that does not load", () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(readVitestReport(report({ ...vitest, testResults: [unloaded] }))).toEqual(counts(4, 2, 1));
  });

  test("reads Playwright's counts and tells apart what passed only when repeated", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(readPlaywrightReport(report({ stats, errors: [] }))).toEqual({ ...counts(8, 1, 2), repeated: 1 });
  });

  test('has no counts where the report is missing or broken', () => {
    expect(readVitestReport('/nowhere.json')).toBeNull();
    expect(readPlaywrightReport(report('{"stats":'))).toBeNull();
  });
});
