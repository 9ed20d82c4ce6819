import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runTool } from './tool.ts';

/** Scripts for these tests stand below `.cache/`, because tools are named by their path in the project. */
mkdirSync('.cache', { recursive: true });
const dir = mkdtempSync('.cache/run-');
afterAll(() => rmSync(dir, { recursive: true }));

function script(code: string): `scripts/${string}` {
  writeFileSync(join(dir, 'script.mjs'), code);
  return `scripts/../${dir}/script.mjs`;
}

test('gives the exit code and, where asked to, what was printed', async () => {
  const run = await runTool(script('console.log("工作"); console.error("要点"); process.exit(3)'), [], {
    keep: true,
  });
  expect(run.code).toBe(3);
  expect(run.output).toContain('工作');
  expect(run.output).toContain('要点');
});

test('hands on arguments and environment', async () => {
  const code = 'console.log(process.argv[2], process.env.PLACE, process.env.ASTRO_TELEMETRY_DISABLED)';
  const run = await runTool(script(code), ['--json'], { keep: true, env: { PLACE: '岳阳' } });
  expect(run.output.trim()).toBe('--json 岳阳 1');
});

test('counts an end by a signal as a failure that no tool itself gives', async () => {
  const run = await runTool(script('process.kill(process.pid, "SIGKILL")'), [], { keep: true });
  expect(run.code).toBe(137);
});

test.runIf(process.platform === 'linux')('measures the memory of what the process starts, too', async () => {
  const child = `const held = Buffer.alloc(300e6, 1); setTimeout(() => held, 600)`;
  const code = `import { spawnSync } from 'node:child_process';
    spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
  const { peakBytes } = await runTool(script(code), [], { keep: true });
  expect(peakBytes).toBeGreaterThan(300e6);
  expect(peakBytes).toBeLessThan(900e6);
});
