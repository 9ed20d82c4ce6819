/**
 * Measures the search beside others, in Chromium: `npm run search:quality -- --sample 20 --plans 1000`.
 * docs/search.md says what the figures mean.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS } from './lib/browser/args.ts';
import { NO_BROWSER, provideBrowser } from './lib/browser/install.ts';
import { openProgress } from './lib/report/progress.ts';
import { type Corpus, generatedCorpus, plantedCorpus, realCorpus } from './lib/search-quality/corpora.ts';
import { type CorpusFigures, measureCorpus } from './lib/search-quality/measure.ts';
import { type Options, readOptions, USAGE } from './lib/search-quality/options.ts';
import { formatFigures } from './lib/search-quality/table.ts';

const progress = openProgress(process.stderr, () => performance.now());

/** The exit code: 0 measured, whatever the figures; 1 no browser; 2 wrong use. */
async function searchQuality(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const executablePath = provideBrowser(console.log);
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'search-quality-'));
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    await measureAll(browser, options, folder);
  } finally {
    await browser.close();
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** One corpus after the other, each printed and written as soon as it is measured. */
async function measureAll(browser: Browser, options: Options, folder: string): Promise<void> {
  const patience = { progress, limit: options.minutes * 60_000, built: options.built };
  const measured: CorpusFigures[] = [];
  for await (const corpus of corpora(options, folder)) {
    const figures = await measureCorpus(browser, corpus, options.contenders, patience);
    console.log(`\n${formatFigures(figures)}`);
    measured.push(figures);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(measured, null, 1)}\n`);
  }
}

async function* corpora(options: Options, folder: string): AsyncGenerator<Corpus> {
  const { content, documents, names, sample, plans, seed } = options;
  if (documents !== undefined) {
    yield plantedCorpus({ name: content, content, documents, names }, progress);
    return;
  }
  if (sample !== null) yield realCorpus(content, sample);
  for (const count of plans) yield await generatedCorpus(count, seed, folder, progress);
}

process.exitCode = await searchQuality();
