/**
 * `npm run charts:pictures`: one picture of each kind of chart of the built site (`npm run build`), on a phone and on a
 * desk, into docs/charts, and the list of them in docs/charts.md.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from './lib/browser/args.ts';
import { NO_BROWSER, provideBrowser } from './lib/browser/install.ts';
import { chooseCharts } from './lib/pictures/choose-charts.ts';
import { writeList } from './lib/pictures/picture-list.ts';
import { type Picture, takePictures } from './lib/pictures/take-pictures.ts';
import { serveSite } from './lib/serve/serve-site.ts';
import { chartPlaces } from './lib/site/chart-places.ts';
import { readSettings } from './lib/site/settings.ts';

const FOLDER = 'docs/charts';
const LIST = 'docs/charts.md';

/** The exit code: 0 taken; 1 no site or no browser. */
async function chartPictures(): Promise<number> {
  const settings = readSettings();
  if (!existsSync(join(settings.dir, 'index.html'))) {
    console.error(`No site in ${settings.dir}. Run: npm run build`);
    return 1;
  }
  const executablePath = provideBrowser(console.log);
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  const { address, server } = await serveSite({ ...settings, port: 0 });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  for (const chart of chooseCharts(chartPlaces(settings.dir)))
    pictures.push(await takePictures(browser, address, chart, FOLDER));
  await browser.close();
  server.close();
  writeFileSync(LIST, writeList(readFileSync(LIST, 'utf8'), pictures));
  console.log(`${pictures.length} charts in ${FOLDER}`);
  return 0;
}

process.exitCode = await chartPictures();
