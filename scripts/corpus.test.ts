import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'corpus-command-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const run = (...args: string[]) => spawnSync('node', ['scripts/corpus.ts', ...args], { encoding: 'utf8' });

it('writes as many plans as asked for, and their truth, into the folder alone', () => {
  const { status, stdout } = run('--plans', '3', '--out', join(work, 'out'));
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^3 plans of \d\.\d kB on average/)]);
  expect(readdirSync(work)).toEqual(['out']);
  expect(readdirSync(join(work, 'out'))).toHaveLength(4);
});

it.each([
  ['no number', ['--out', 'x'], '--plans takes a number'],
  ['no folder', ['--plans', '3'], '--out takes a folder'],
  ['an unknown option', ['--plan', '3'], "Unknown option '--plan'"],
  ['a folder of somebody else', ['--plans', '3', '--out', 'seeds/documents'], 'files that are not ours'],
  ['more plans than places', ['--plans', '999999', '--out', join(work, 'much')], 'the register has places'],
])('refuses %s and says why', (_, args, reason) => {
  const { status, stderr } = run(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
});
