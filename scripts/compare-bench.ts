/**
 * `npm run compare:bench`: how long the shared passages of a corpus take to find. Usage: `node scripts/compare-bench.ts
 * [--plans 1000,3000,10000] [--own 0.5] [--seed S]`, or `--content <dir>` for all that is prepared of what was ingested.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex, PAIRED } from '../src/compare/compare-index.ts';
import { openComparer } from '../src/compare/comparer.ts';
import type { CorpusRecord } from '../src/compare/corpus-text.ts';
import { generateRecords } from './lib/compare/generated-records.ts';
import { readCorpus } from './lib/corpus/read-corpus.ts';
import { prepare } from './lib/prepare/prepare.ts';
import { silent } from './lib/report/progress.ts';

const USAGE =
  'usage: node scripts/compare-bench.ts [--plans 1000,3000,10000] [--own 0.5] [--seed S] | --content DIR';

/** Measures generated corpora, or the pass over a folder; the exit code: 0 done, 2 wrong use. */
async function bench(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  if (options.content !== undefined) return benchPass(options.content);
  const { records } = readCorpus('seeds/documents', 'seeds/lookups');
  for (const plans of options.plans) {
    const { read, compared, notes } = measure([
      ...generateRecords(records, 'seeds/lookups', { ...options, plans }),
    ]);
    const total = read + compared;
    console.log(
      `${plans} records: index ${read.toFixed(1)} s, compare all ${compared.toFixed(1)} s, together ${total.toFixed(1)} s, ` +
        `${((total / plans) * 1000).toFixed(2)} ms a record, ${notes} notes, peak ${peak()} MB`,
    );
  }
  return 0;
}

async function benchPass(content: string): Promise<number> {
  const store = mkdtempSync(join(tmpdir(), 'compare-bench-'));
  const [start, clock] = [seconds(), performance.now()];
  await prepare(content, store, silent);
  const wall = (performance.now() - clock) / 1000;
  console.log(
    `${content}: ${(seconds() - start).toFixed(1)} s of processor, ${wall.toFixed(1)} s, peak ${peak()} MB`,
  );
  rmSync(store, { recursive: true });
  return 0;
}

function measure(corpus: readonly CorpusRecord[]) {
  const start = seconds();
  const index = openIndex(corpus, { paired: PAIRED });
  const opened = seconds();
  const comparer = openComparer(index, 50);
  let notes = 0;
  for (const record of corpus) notes += comparer.compare(record).lookup.notes.length;
  return { read: opened - start, compared: seconds() - opened, notes };
}

/** Processor time of all threads: other work on the machine does not count. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Most memory held so far, in MB. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** The options, or what is wrong with them. */
function readOptions(): { plans: number[]; own: number; seed: number; content?: string } | string {
  try {
    const { values } = parseArgs({
      options: {
        plans: { type: 'string', default: '1000,3000,10000' },
        own: { type: 'string', default: '0.5' },
        seed: { type: 'string', default: '1' },
        content: { type: 'string' },
      },
    });
    const { content } = values;
    if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(values.plans)) return '--plans takes numbers from 1 up';
    if (!/^(0|1|0?\.\d+)$/.test(values.own)) return '--own takes a share from 0 to 1';
    if (!/^\d{1,9}$/.test(values.seed)) return '--seed takes a whole number';
    const numbers = { plans: values.plans.split(',').map(Number), own: Number(values.own) };
    return { ...numbers, seed: Number(values.seed), ...(content !== undefined && { content }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = await bench();
