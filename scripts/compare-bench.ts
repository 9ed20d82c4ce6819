import { parseArgs } from 'node:util';
import { openIndex, PAIRED } from '../src/compare/compare-index.ts';
import { lookUp } from '../src/compare/look-up.ts';
import { mostSimilarPairs } from '../src/compare/similar-pairs.ts';
import { generateRecords } from './lib/compare/generated-records.ts';
import { readCorpus } from './lib/corpus/read-corpus.ts';

const USAGE = 'usage: node scripts/compare-bench.ts [--plans 1000,3000,10000] [--own 0.5] [--seed S]';

/** Measures how long the shared passages of generated corpora take to find; the exit code: 0 done, 2 wrong use. */
function bench(): number {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { records } = readCorpus('seeds/documents', 'seeds/lookups');
  for (const plans of options.plans) {
    const corpus = [...generateRecords(records, 'seeds/lookups', { ...options, plans })];
    const { read, looked, paired, notes } = measure(corpus);
    const total = read + looked + paired;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${plans} records: index ${read.toFixed(1)} s, look up all ${looked.toFixed(1)} s, pairs ${paired.toFixed(1)} s, ` +
        `together ${total.toFixed(1)} s, ${((total / plans) * 1000).toFixed(2)} ms a record, ${notes} notes, peak ${memory} MB`,
    );
  }
  return 0;
}

function measure(corpus: Parameters<typeof lookUp>[1][] & Parameters<typeof openIndex>[0]) {
  const start = seconds();
  const index = openIndex(corpus, { paired: PAIRED });
  const opened = seconds();
  let notes = 0;
  for (const record of corpus) notes += lookUp(index, record).notes.length;
  const looked = seconds();
  mostSimilarPairs(index);
  return { read: opened - start, looked: looked - opened, paired: seconds() - looked, notes };
}

/** Processor time of all threads: other work on the machine does not count. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The options, or what is wrong with them. */
function readOptions(): { plans: number[]; own: number; seed: number } | string {
  try {
    const { values } = parseArgs({
      options: {
        plans: { type: 'string', default: '1000,3000,10000' },
        own: { type: 'string', default: '0.5' },
        seed: { type: 'string', default: '1' },
      },
    });
    if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(values.plans)) return '--plans takes numbers from 1 up';
    if (!/^(0|1|0?\.\d+)$/.test(values.own)) return '--own takes a share from 0 to 1';
    if (!/^\d{1,9}$/.test(values.seed)) return '--seed takes a whole number';
    return { plans: values.plans.split(',').map(Number), own: Number(values.own), seed: Number(values.seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = bench();
