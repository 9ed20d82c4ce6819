/**
 * `npm run quality`: what the heaviest page of each kind of the built site (`npm run build`) costs on a phone, served with
 * compression, into the table of docs/quality.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type CostRow, formatCosts, writeTable } from './lib/quality/cost-table.ts';
import { measurePage, PHONE } from './lib/quality/measure-page.ts';
import { heaviestOfEachKind } from './lib/site/chart-places.ts';
import { type OpenedSite, withSite } from './lib/site/open-site.ts';

const FILE = 'docs/quality.md';

async function measureSite({ browser, address, dir }: OpenedSite): Promise<void> {
  const rows: CostRow[] = [];
  for (const { path } of heaviestOfEachKind(dir)) {
    const context = await browser.newContext(PHONE);
    const cost = await measurePage(await context.newPage(), address + path.slice(1));
    rows.push({ path, ...cost });
    await context.close();
  }
  const table = formatCosts(rows.sort((a, b) => (a.path < b.path ? -1 : 1)));
  console.log(table);
  writeFileSync(FILE, writeTable(readFileSync(FILE, 'utf8'), table));
}

process.exitCode = await withSite(measureSite);
