import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { NO_BROWSER, provideBrowser } from '../browser/install.ts';
import { FIGURES_FILE, TEST_BUILDS } from '../site/test-builds.ts';
import { readPlaywrightReport, readVitestReport } from '../tally/reports.ts';
import { type Tally, tallyRunner } from '../tally/tally.ts';
import { checkProject } from './check-project.ts';
import { runTool } from './tool.ts';

const REPORTS = '.cache/test/reports';

/** Everything `npm test` runs, in this order; each gives one line of its table. */
export const RUNNERS: Record<string, () => Promise<Tally>> = {
  check: () => checkProject(console.log),
  unit: () => runVitest('unit tests', 'vitest.config.ts'),
  build: buildForTests,
  site: () => runVitest('whole-site tests', 'vitest.site.config.ts'),
  browser: runPlaywright,
};

async function runVitest(runner: string, config: string): Promise<Tally> {
  const report = newReport(runner);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, seconds } = await runTool('vitest', ['run', '--config', config, ...reporters]);
  return tallyRunner(runner, readVitestReport(report), code, seconds);
}

/** Builds the site for its own host, measured, and again for a path of another host. */
async function buildForTests(): Promise<Tally> {
  const tally: Tally = { runner: 'builds', passed: 0, failed: 0, skipped: 0, seconds: 0, note: '' };
  mkdirSync('.cache/test', { recursive: true });
  rmSync(FIGURES_FILE, { force: true });
  for (const { dir, base, origin } of Object.values(TEST_BUILDS)) {
    rmSync(dir, { recursive: true, force: true });
    const env = { OUT_DIR: dir, BASE_PATH: base, SITE: origin };
    const { code, seconds, peakBytes } = await runTool('scripts/build.ts', [], { env });
    if (!existsSync(FIGURES_FILE)) {
      writeFileSync(FIGURES_FILE, JSON.stringify({ seconds, peakBytes }));
      tally.note = `${seconds.toFixed(1)} s, ${formatPeak(peakBytes)}`;
    }
    tally[code === 0 ? 'passed' : 'failed'] += 1;
    tally.seconds += seconds;
  }
  return tally;
}

/** `812 MB at most` */
function formatPeak(bytes: number | null): string {
  return bytes === null ? 'memory not measured here' : `${Math.round(bytes / 2 ** 20)} MB at most`;
}

async function runPlaywright(): Promise<Tally> {
  const runner = 'browser tests';
  const browser = provideBrowser(console.log);
  if (browser === null) {
    console.error(NO_BROWSER);
    return { ...tallyRunner(runner, null, 1, 0), note: 'no browser, see above' };
  }
  const report = newReport(runner);
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code, seconds } = await runTool('playwright', ['test', '--reporter=list,json'], { env });
  return tallyRunner(runner, readPlaywrightReport(report), code, seconds);
}

/** Where a runner writes its report; an older one is gone, so that a crash never shows the last result. */
function newReport(runner: string): string {
  const file = `${REPORTS}/${runner.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  mkdirSync(REPORTS, { recursive: true });
  return file;
}
