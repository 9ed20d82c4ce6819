/**
 * `npm run quality`: what the heaviest page of each kind of the built site (`npm run build`) costs on a phone, served with
 * compression, into the table of docs/quality.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from './lib/browser/args.ts';
import { NO_BROWSER, provideBrowser } from './lib/browser/install.ts';
import { type CostRow, formatCosts, writeTable } from './lib/quality/cost-table.ts';
import { measurePage, PHONE } from './lib/quality/measure-page.ts';
import { serveSite } from './lib/serve/serve-site.ts';
import { heaviestOfEachKind } from './lib/site/chart-places.ts';
import { readSettings } from './lib/site/settings.ts';

const FILE = 'docs/quality.md';

/** The exit code: 0 measured; 1 no site or no browser. */
async function quality(): Promise<number> {
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
  const rows: CostRow[] = [];
  for (const { path } of heaviestOfEachKind(settings.dir)) {
    const context = await browser.newContext(PHONE);
    const cost = await measurePage(await context.newPage(), address + path.slice(1));
    rows.push({ path, ...cost });
    await context.close();
  }
  await browser.close();
  server.close();
  const table = formatCosts(rows.sort((a, b) => (a.path < b.path ? -1 : 1)));
  console.log(table);
  writeFileSync(FILE, writeTable(readFileSync(FILE, 'utf8'), table));
  return 0;
}

process.exitCode = await quality();
