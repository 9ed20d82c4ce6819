import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from '../checks/reproducible.ts';
import type { Tally } from '../tally/tally.ts';
import { runTool } from './tool.ts';

/** One check: its complaint, or null where nothing is wrong. */
type Check = () => Promise<string | null>;

const CHECKS: Record<string, Check> = {
  'lint and format': () => complaint(runTool('biome', ['check', '--error-on-warnings'], { keep: true })),
  types: async () =>
    (await complaint(runTool('scripts/prepare.ts', [], { keep: true }))) ??
    (await complaint(runTool('astro', ['check', '--minimumSeverity', 'warning'], { keep: true }))),
  'content comes from seeds': contentIsReproducible,
};

/** Runs the quick checks one after the other, says what each found, and counts them. */
export async function checkProject(say: (line: string) => void): Promise<Tally> {
  const started = performance.now();
  const tally: Tally = { runner: 'checks', passed: 0, failed: 0, skipped: 0, seconds: 0, note: '' };
  for (const [name, check] of Object.entries(CHECKS)) {
    const wrong = await check();
    tally[wrong === null ? 'passed' : 'failed'] += 1;
    say(wrong === null ? `ok      ${name}` : `FAILED  ${name}\n${wrong}`);
  }
  return { ...tally, seconds: (performance.now() - started) / 1000 };
}

async function complaint(run: ReturnType<typeof runTool>): Promise<string | null> {
  const { code, output } = await run;
  return code === 0 ? null : output;
}

/** Reads the documents anew, whatever was kept of an earlier reading, into a folder of its own and holds it against `content/`. */
async function contentIsReproducible(): Promise<string | null> {
  const out = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const { code, output } = await runTool('scripts/ingest.ts', ['--out', out, '--no-cache'], { keep: true });
    if (code !== 0) return output;
    const found = differences('content', out).map((line) => `  content/${line}`);
    return found.length === 0 ? null : [...found, '  fix: npm run ingest, and commit content/'].join('\n');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
