import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './lib/corpus/read-corpus.ts';
import { GenerateError, generatePlans } from './lib/generate/generate.ts';
import { ForeignCorpusError, writeGeneration } from './lib/generate/write-corpus.ts';
import { LookupError } from './lib/read/lookup-file.ts';

const USAGE =
  'usage: node scripts/corpus.ts --plans N --out DIR [--seed S] [--documents DIR] [--lookups DIR]';

/** Writes plausible plans made of real ones, for measuring; the exit code: 0 written, 2 wrong use. */
function corpus(): number {
  const options = readOptions();
  if (typeof options === 'string') return wrongUse(`${options}\n${USAGE}`);
  try {
    const { records } = readCorpus(options.documents, options.lookups);
    const written = writeGeneration(generatePlans(records, options.lookups, options), options.out);
    const each = (written.bytes / written.plans / 1000).toFixed(1);
    console.log(`${written.plans} plans of ${each} kB on average in ${options.out}; the truth in its truth/`);
    return 0;
  } catch (error) {
    const isUse =
      error instanceof LookupError || error instanceof ForeignCorpusError || error instanceof GenerateError;
    if (isUse) return wrongUse(error.message);
    throw error;
  }
}

interface Options {
  plans: number;
  out: string;
  seed: number;
  documents: string;
  lookups: string;
}

/** The options, or what is wrong with them. */
function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        plans: { type: 'string', default: '' },
        out: { type: 'string', default: '' },
        seed: { type: 'string', default: '1' },
        documents: { type: 'string', default: 'seeds/documents' },
        lookups: { type: 'string', default: 'seeds/lookups' },
      },
    });
    if (!/^[1-9]\d{0,5}$/.test(values.plans)) return '--plans takes a number from 1 up';
    if (!/^\d{1,9}$/.test(values.seed)) return '--seed takes a whole number';
    if (values.out === '') return '--out takes a folder';
    const missing = [values.documents, values.lookups].find(
      (path) => !existsSync(path) || !statSync(path).isDirectory(),
    );
    if (missing !== undefined) return `no such folder: ${missing}`;
    return { ...values, plans: Number(values.plans), seed: Number(values.seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrongUse(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = corpus();
