import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(folder, 'documents'));
  write('a.txt', '岳阳市妇联2021年工作要点\n一、引领\n组织学习。\n');
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(folder, 'documents', name), text);
const plans = (): string[] => readdirSync(join(folder, 'out/plans'));

/** The command over the documents of the folder, `more` behind its own options. */
function ingest(...more: string[]) {
  const own = ['--documents', 'documents', '--lookups', resolve('seeds/lookups'), '--out', 'out'];
  const args = [resolve('scripts/ingest.ts'), ...own, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('leaves with 0 where all is read, warnings allowed', () => {
  write('b.txt', '座谈会召开\n会议提出要求。\n');
  const { status, stdout, stderr } = ingest();
  const faults = stderr.split('\n').filter((line) => !/^(?:|\w+: \d+ of \d+.*)$/.test(line));
  expect([status, faults]).toEqual([0, []]);
  expect(stdout).toContain('[kind-unknown]');
  expect(plans()).toEqual(['unplaced-undated-other.json', 'yueyang-2021-plan.json']);
});

test('leaves with 1 where a document is rejected, and writes the others', () => {
  write('b.txt', '');
  const { status, stdout } = ingest();
  expect([status, plans()]).toEqual([1, ['yueyang-2021-plan.json']]);
  expect(stdout).toContain('[file-empty]');
});

test('prints the report as one JSON document with --json', () => {
  const report = JSON.parse(ingest('--json').stdout);
  expect(report.files).toMatchObject([
    { file: 'a.txt', status: 'ok', records: ['yueyang-2021-plan'], issues: [] },
  ]);
  expect(report.totals).toMatchObject({ files: 1, rejected: 0, records: 1 });
});

test.each([
  ['an unknown option', ['--fast'], 'usage:'],
  ['a word too many', ['here'], 'usage:'],
  ['no folder of documents', ['--documents', 'nowhere'], 'no such folder: nowhere'],
  ['no folder of lookups', ['--lookups', 'nowhere'], 'no such folder: nowhere'],
  ['lookups that are none', ['--lookups', 'documents'], 'documents'],
  ["somebody's own folder for the output", ['--out', '.'], 'files that are not ours'],
])('leaves with 2 and writes nothing for %s', (_, options, message) => {
  const { status, stdout, stderr } = ingest(...options);
  expect([status, stdout, existsSync(join(folder, 'out'))]).toEqual([2, '', false]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

test('leaves with 3, not as if a document was rejected, where it cannot go on', () => {
  vi.stubEnv('CACHE_DIR', join(folder, 'documents/a.txt'));
  const { status, stderr } = ingest();
  vi.unstubAllEnvs();
  expect([status, existsSync(join(folder, 'out'))]).toEqual([3, false]);
  expect(stderr).toContain('ENOTDIR');
});
