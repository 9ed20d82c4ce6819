/**
 * `npm run charts:pictures`: one picture of each kind of chart of the built site (`npm run build`), on a phone and on a
 * desk, into docs/charts, and the list of them in docs/charts.md.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chooseCharts } from './lib/pictures/choose-charts.ts';
import { writeList } from './lib/pictures/picture-list.ts';
import { type Picture, takePictures } from './lib/pictures/take-pictures.ts';
import { chartPlaces } from './lib/site/chart-places.ts';
import { type OpenedSite, withSite } from './lib/site/open-site.ts';

const FOLDER = 'docs/charts';
const LIST = 'docs/charts.md';

async function takeCharts({ browser, address, dir }: OpenedSite): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  for (const chart of chooseCharts(chartPlaces(dir)))
    pictures.push(await takePictures(browser, address, chart, FOLDER));
  writeFileSync(LIST, writeList(readFileSync(LIST, 'utf8'), pictures));
  console.log(`${pictures.length} charts in ${FOLDER}`);
}

process.exitCode = await withSite(takeCharts);
