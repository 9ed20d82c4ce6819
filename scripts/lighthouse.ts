/**
 * `npm run lighthouse`: grades the built site (`npm run build`), served with compression, as a phone sees it.
 * Usage: `npm run lighthouse -- [--runs 3] [--write]`; `--write` puts the table into docs/quality.md. Reports go to
 * `.cache/lighthouse/`. Exit code 1 where a page falls below a limit of `lib/lighthouse/scores.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLighthouse } from './lib/lighthouse/load.ts';
import {
  CATEGORIES,
  formatScores,
  isBelow,
  joinRuns,
  type PageScores,
  type Report,
} from './lib/lighthouse/scores.ts';
import { writeTable } from './lib/quality/cost-table.ts';
import { freePort } from './lib/serve/free-port.ts';
import { heaviestOfEachKind } from './lib/site/chart-places.ts';
import { type OpenedSite, withSite } from './lib/site/open-site.ts';

const KINDS = ['/', '/plans/*', '/themes/*', '/campaigns/*', '/compare', '/search'];
const REPORTS = '.cache/lighthouse';
const DOCUMENT = 'docs/quality.md';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});
const lighthouse = await loadLighthouse(console.log);
const port = await freePort();
let below: PageScores[] = [];

async function gradeSite({ address, dir }: OpenedSite): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  const pages: PageScores[] = [];
  for (const { kind, path } of heaviestOfEachKind(dir).filter((page) => KINDS.includes(page.kind))) {
    const reports: Report[] = [];
    for (let run = 1; run <= Number(values.runs); run++) reports.push(await grade(address, kind, path, run));
    pages.push(joinRuns(path, reports));
  }
  const table = formatScores(pages);
  console.log(`\n${table}`);
  below = pages.filter(isBelow);
  for (const { path, faults } of below) console.log([`\n${path} is below a limit:`, ...faults].join('\n  '));
  if (values.write) writeFileSync(DOCUMENT, writeTable(readFileSync(DOCUMENT, 'utf8'), table, 'lighthouse'));
}

async function grade(address: string, kind: string, path: string, run: number): Promise<Report> {
  const result = await lighthouse(address + path.slice(1), {
    port,
    onlyCategories: CATEGORIES,
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`Lighthouse gave no report of ${path}`);
  const name = kind.replaceAll('/', '').replace('*', '-one') || 'home';
  writeFileSync(`${REPORTS}/${name}-${run}.json`, JSON.stringify(result.lhr));
  const scores = CATEGORIES.map((category) =>
    Math.round((result.lhr.categories[category]?.score ?? 0) * 100),
  );
  console.log(`${path} run ${run}: ${scores.join(' / ')}`);
  return result.lhr;
}

const code = await withSite(gradeSite, [`--remote-debugging-port=${port}`]);
process.exitCode = code || (below.length > 0 ? 1 : 0);
