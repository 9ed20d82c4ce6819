import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { listFiles } from '../files/list-files.ts';
import type { Progress } from '../report/progress.ts';
import { askAll } from '../search-quality/ask-engine.ts';
import { bundleEngine } from '../search-quality/bundle.ts';
import { measureColdStart } from '../search-quality/cold-start.ts';
import { BLANK_PAGE, ENGINE_FILE, openEnginePage } from '../search-quality/engine-page.ts';
import { latencyOf } from '../search-quality/figures.ts';
import type { Asked } from '../search-quality/in-browser/engine.ts';
import { serveSite } from '../serve/serve-site.ts';
import type { PlantedQuestion } from './corpus.ts';
import type { SearchFigures } from './results.ts';

/** Folder in the built site for the page that asks; taken away afterwards. */
const FOLDER = 'bench-search';
const IN_BROWSER = 'scripts/lib/bench/in-browser';
/** Time for asking, and for reading the answers to their end (ms). */
const LIMIT = 5 * 60_000;

/** Asks the search of a built site for planted names in Chromium, in a page of its own within the site. */
export async function measureSearch(
  browser: Browser,
  { output, engine }: { output: string; engine: string },
  questions: readonly PlantedQuestion[],
  progress: Progress,
): Promise<SearchFigures> {
  const folder = join(output, FOLDER);
  await writeAskingPage(folder, output, engine);
  const { address, server } = await serveSite({ dir: output, base: '/', port: 0 });
  try {
    const page = `${address}${FOLDER}/`;
    const asked = questions.map(({ name }) => ({ query: name, means: name }));
    const cold = await measureColdStart(browser, { address: page, server }, asked);
    const driver = await openEnginePage(browser, page);
    const asking = { step: engine, progress, limit: LIMIT };
    const answers = await askAll(driver, asked, asking).finally(driver.close);
    return { ...judgeAnswers(questions, answers), firstBytes: cold.bytes };
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeAskingPage(folder: string, output: string, engine: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), BLANK_PAGE);
  const isVitePress = engine === 'vitepress';
  writeFileSync(
    join(folder, ENGINE_FILE),
    await (isVitePress ? bundleEngine(engine, IN_BROWSER) : bundleEngine(engine)),
  );
  if (!isVitePress) return;
  const index = listFiles(output).find((path) => /localSearchIndexroot.*\.js$/.test(path));
  if (index === undefined) throw new Error('VitePress wrote no index');
  writeFileSync(join(folder, 'index-file.txt'), `/${index}`);
}

/** Holds the pages shown against the plans that hold each name; a page that is no plan counts as shown and wrong. */
export function judgeAnswers(
  questions: readonly PlantedQuestion[],
  answers: readonly Asked[],
): Omit<SearchFigures, 'firstBytes'> {
  const sums = { questions: questions.length, complete: 0, right: 0, found: 0, shown: 0 };
  for (const [i, { records, more }] of answers.entries()) {
    if (more) continue;
    const right = new Set(questions[i]?.plans);
    const shown = new Set(records.map(({ id }) => id));
    sums.complete++;
    sums.right += right.size;
    sums.shown += shown.size;
    sums.found += right.intersection(shown).size;
  }
  return { ...sums, latency: latencyOf(answers.map(({ ms }) => ms)) };
}
