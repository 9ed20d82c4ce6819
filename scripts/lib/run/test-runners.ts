import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { NO_BROWSER, provideBrowser } from '../browser/install.ts';
import { copyWithAdded } from '../site/added-documents.ts';
import { FIGURES_FILE, TEST_BUILDS, type TestBuild } from '../site/test-builds.ts';
import { readPlaywrightReport, readVitestReport } from '../tally/reports.ts';
import { type Tally, tallyRunner } from '../tally/tally.ts';
import { buildMany } from './build-many.ts';
import { checkProject } from './check-project.ts';
import { runTool } from './tool.ts';

const REPORTS = '.cache/test/reports';

/** Everything `npm test` runs, in this order; each gives one line of its table. */
export const RUNNERS: Record<string, () => Promise<Tally>> = {
  check: () => checkProject(console.log),
  unit: () => runVitest('unit tests', 'vitest.config.ts'),
  build: buildForTests,
  site: () => runVitest('whole-site tests', 'vitest.site.config.ts'),
  browser: () => runPlaywright('browser tests', []),
  scale: browseMany,
};

async function runVitest(runner: string, config: string): Promise<Tally> {
  const report = newReport(runner);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, seconds } = await runTool('vitest', ['run', '--config', config, ...reporters]);
  return tallyRunner(runner, readVitestReport(report), code, seconds);
}

/** Builds the site as it is, measured, and again with documents dropped in and for a path of another host. */
async function buildForTests(): Promise<Tally> {
  const { root, based } = TEST_BUILDS;
  rmSync('.cache/test', { recursive: true, force: true });
  const first = await buildOne(root);
  writeFileSync(FIGURES_FILE, JSON.stringify({ seconds: first.seconds, peakBytes: first.peakBytes }));
  copyWithAdded(based.documents);
  const args = ['--documents', based.documents, '--out', based.content];
  const ingest = await runTool('scripts/ingest.ts', args, { keep: true });
  const second = await buildOne(based);
  const failed = [first, ingest, second].filter(({ code }) => code !== 0).length;
  return {
    runner: 'builds',
    passed: 3 - failed,
    failed,
    skipped: 0,
    seconds: first.seconds + ingest.seconds + second.seconds,
    note: `${first.seconds.toFixed(1)} s, ${formatPeak(first.peakBytes)}`,
  };
}

function buildOne({ dir, content, base, origin, report }: TestBuild) {
  const env = {
    OUT_DIR: dir,
    CONTENT_DIR: content,
    BASE_PATH: base,
    SITE: origin,
    PUBLIC_REPORT: report,
    CACHE_DIR: `${dir}-cache`,
  };
  mkdirSync(dir, { recursive: true });
  return runTool('scripts/build.ts', [], { env });
}

/** `812 MB at most` */
function formatPeak(bytes: number | null): string {
  return bytes === null ? 'memory not measured here' : `${Math.round(bytes / 2 ** 20)} MB at most`;
}

/** Builds the site of many plans and browses it: the builds and the tests in one line. */
async function browseMany(): Promise<Tally> {
  const built = await buildMany();
  if (built.failed > 0) return built;
  const browsed = await runPlaywright('many plans', ['--config', 'tests/scale/playwright.config.ts']);
  return {
    ...browsed,
    passed: browsed.passed + built.passed,
    seconds: browsed.seconds + built.seconds,
    note: [built.note, browsed.note].filter(Boolean).join('; '),
  };
}

async function runPlaywright(runner: string, args: readonly string[]): Promise<Tally> {
  const browser = provideBrowser(console.log);
  if (browser === null) {
    console.error(NO_BROWSER);
    return { ...tallyRunner(runner, null, 1, 0), note: 'no browser, see above' };
  }
  const report = newReport(runner);
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code, seconds } = await runTool('playwright', ['test', '--reporter=list,json', ...args], { env });
  return tallyRunner(runner, readPlaywrightReport(report), code, seconds);
}

/** Where a runner writes its report; an older one is gone, so that a crash never shows the last result. */
function newReport(runner: string): string {
  const file = `${REPORTS}/${runner.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  mkdirSync(REPORTS, { recursive: true });
  return file;
}
