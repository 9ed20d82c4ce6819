import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/lib/corpus/read-corpus.ts';
import { reportOf } from '../scripts/lib/report/report.ts';

const BYTES = 100_000;
const TIMES = 4;
/** Four times the length may take seven times the work; a reading that grows with the square takes sixteen. */
const AT_MOST = 7;
const work = mkdtempSync(join(tmpdir(), 'long-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const repeated =
  (pattern: string) =>
  (bytes: number): string =>
    pattern.repeat(Math.ceil(bytes / Buffer.byteLength(pattern)));

/** Milliseconds of processor time that reading one line takes, whatever else the machine does. */
function workFor(name: string, line: string): number {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), `长沙市妇联2022年工作要点\n${line}\n`);
  const before = process.cpuUsage();
  const { totals } = reportOf(readCorpus(folder, 'seeds/lookups'));
  const { user } = process.cpuUsage(before);
  expect(totals).toMatchObject({ files: 1, records: 1, rejected: 0 });
  return user / 1000;
}

describe('the work a single long line makes grows with its length, not with its square', () => {
  it.each([
    ['names in a row', repeated('“立家规”、“传家训活动”、')],
    ['names with and without quotes', repeated('大力实施乡村振兴巾帼行动，开展“最美家庭”评选，最美家庭好，')],
    ['lead sentences', repeated('深化妇联改革工作。深化“巾帼”行动，培训妇联干部和执委100人。')],
    ['marks never closed', repeated('开展“巾帼《关于（')],
    ['marks nested', (bytes: number) => `${'《'.repeat(bytes / 6)}甲${'》'.repeat(bytes / 6)}`],
    ['digits', (bytes: number) => '1'.repeat(bytes)],
  ])('%s', { timeout: 60_000 }, (name, line) => {
    workFor(name, line(BYTES));
    const short = workFor(name, line(BYTES));
    expect(workFor(name, line(BYTES * TIMES))).toBeLessThan(AT_MOST * short + 100);
  });
});
