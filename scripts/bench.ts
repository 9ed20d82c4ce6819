/**
 * `npm run bench`: the same texts built and searched with the tools one would take instead and with this site, in turn.
 * docs/performance.md says what is compared; `--write` puts the figures there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { budgetsOf, formatBudget } from './lib/bench/budgets.ts';
import { drawChart } from './lib/bench/chart.ts';
import { measureCorpus } from './lib/bench/measure-corpus.ts';
import { type Options, readOptions, USAGE } from './lib/bench/options.ts';
import { type BenchFile, mergeFigures, type ToolFigures } from './lib/bench/results.ts';
import { formatTables } from './lib/bench/table.ts';
import { BROWSER_ARGS } from './lib/browser/args.ts';
import { NO_BROWSER, provideBrowser } from './lib/browser/install.ts';
import { writeTable } from './lib/quality/cost-table.ts';
import { openProgress } from './lib/report/progress.ts';

const DOCS = { page: 'docs/performance.md', json: 'docs/performance.json', chart: 'docs/images/bench.svg' };

/** The exit code: 0 measured, whatever the figures; 1 no browser; 2 wrong use. */
async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const executablePath = provideBrowser(console.log);
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  mkdirSync(options.work, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    await measureAll(browser, options, ['npm run bench --', ...args].join(' '));
  } finally {
    await browser.close();
  }
  return 0;
}

/** One corpus after the other; what is measured is written at once, so that nothing is lost where a later one fails. */
async function measureAll(browser: Browser, options: Options, command: string): Promise<void> {
  const origin = { date: new Date().toISOString().slice(0, 10), command };
  const progress = openProgress(process.stderr, () => performance.now());
  const say = (line: string) => console.error(line);
  const measured: ToolFigures[] = [];
  for (const plans of options.plans) {
    measured.push(...(await measureCorpus(plans, { options, browser, progress, say, origin })));
    writeFigures(measured, options);
  }
  console.log(formatTables(measured, machine()));
  console.log(budgetsOf(measured).map(formatBudget).join('\n'));
}

function writeFigures(measured: readonly ToolFigures[], { json, chart, write }: Options): void {
  if (json) writeFileSync(json, formatFile(measured));
  if (chart) writeFileSync(chart, drawChart(measured));
  if (!write) return;
  const old = existsSync(DOCS.json) ? (JSON.parse(readFileSync(DOCS.json, 'utf8')) as BenchFile).figures : [];
  const merged = mergeFigures(old, measured);
  const budgets = budgetsOf(merged).map((budget) => `- ${formatBudget(budget)}`);
  const tables = [formatTables(merged, machine()), ...(budgets.length > 0 ? [budgets.join('\n')] : [])];
  writeFileSync(DOCS.json, formatFile(merged));
  writeFileSync(DOCS.chart, drawChart(merged));
  const page = readFileSync(DOCS.page, 'utf8');
  writeFileSync(DOCS.page, writeTable(page, `\n${tables.join('\n\n')}\n`, 'peers'));
}

function formatFile(figures: readonly ToolFigures[]): string {
  const file: BenchFile = { machine: machine(), figures: [...figures], budgets: budgetsOf(figures) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** `2 cores (AMD EPYC), 24 GB of memory, Node 24.21.0, linux` */
function machine(): string {
  const model = (cpus()[0]?.model ?? 'unknown').trim();
  const memory = Math.round(totalmem() / 1e9);
  return `${availableParallelism()} cores (${model}), ${memory} GB of memory, Node ${process.versions.node}, ${process.platform}.`;
}

process.exitCode = await bench(process.argv.slice(2));
