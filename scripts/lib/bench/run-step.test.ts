import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runStep } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-step-'));
afterAll(() => rmSync(folder, { recursive: true }));

const log = join(folder, 'log');
const run = (script: string, limit = 60_000) =>
  runStep(
    { name: 'build', command: process.execPath, args: ['-e', script], cwd: folder, env: process.env },
    log,
    limit,
  );

test('keeps what a command prints', async () => {
  expect(await run("console.log('done')")).toMatchObject({ step: 'build', failed: null });
  expect(readFileSync(log, 'utf8')).toBe('done\n');
});

test('says why a command failed', async () => {
  const script =
    "console.log('no errors yet'); console.log('Error: no plans'); console.log('bye'); process.exit(3)";
  expect((await run(script)).failed).toBe('exit 3: Error: no plans');
  const missing = { name: 'x', command: join(folder, 'none'), args: [], cwd: folder, env: {} };
  expect((await runStep(missing, log, 1000)).failed).toContain('ENOENT');
});

test('ends a command that takes too long, with all it started', async () => {
  const child = "setTimeout(() => require('node:fs').writeFileSync('late', ''), 3000)";
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
  const { failed, wall } = await run(script, 600);
  expect(failed).toContain('given up');
  expect(wall).toBeLessThan(3);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(() => readFileSync(join(folder, 'late'))).toThrow('ENOENT');
});
