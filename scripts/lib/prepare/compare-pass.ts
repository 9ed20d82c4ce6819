import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CompareIndex, openIndex } from '../../../src/compare/compare-index.ts';
import { isCompared } from '../../../src/compare/compared-record.ts';
import { collectPairs, describePairs } from '../../../src/compare/similar-pairs.ts';
import type { Formula } from '../../../src/model/campaign.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { type PackWriter, writePacked } from '../../../src/store/packed.ts';
import type { Progress } from '../report/progress.ts';
import { type CompareJob, type CompareNews, compareSome } from './compare-some.ts';
import { readTexts, writeTexts } from './compare-texts.ts';
import { writeFirstSeen } from './first-seen-pass.ts';

/** What the pass over a corpus is given. */
export interface ComparePass {
  /** The folder that `npm run ingest` wrote: `content`. */
  content: string;
  /** Folder for what was found; made where it is not there. */
  store: string;
  progress: Progress;
  /** Threads that compare; 1 for none beside this one. */
  workers?: number;
}

/** How many of the most similar pairs are found, for `/compare/` to list. */
const SIMILAR = 50;

/** More threads wait for the one that writes what they found. */
const MOST_THREADS = 4;

/** A thread costs more than it saves for fewer records than this. */
const FEW = 200;

/**
 * Compares every record of a corpus with all others, once for all languages, and writes what `src/queries/compare.ts`
 * reads. Records are read one at a time: what stays in memory is 40 bytes a character at most. Time grows with the text.
 */
export async function passCompare({
  content,
  store,
  progress,
  workers = threads(),
}: ComparePass): Promise<void> {
  mkdirSync(store, { recursive: true });
  const path = (file: string) => join(store, file);
  const texts = path('compare-texts.pack');
  const plans = join(content, 'plans');
  const files = readdirSync(plans)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const records = writeTexts(plans, files, texts, (done) => progress('reading texts', done, files.length));
  writeFirstSeen(content, records, path(STORE_FILES.firstSeen));
  const compared = records.filter(isCompared).map(({ id }) => id);
  const index = openIndex(
    readTexts(texts, compared, (done) => progress('indexing texts', done, compared.length)),
    { phrases: readPhrases(content) },
  );
  const writer = writePacked(path(STORE_FILES.compared));
  const collector = await compareAll(index, texts, { writer, progress, workers });
  writer.close();
  const similar = describePairs(index, collector.pairs(), SIMILAR);
  writeFileSync(path(STORE_FILES.similar), JSON.stringify(similar));
  for (const file of [texts, `${texts}.at.json`]) rmSync(file);
}

const threads = () => Math.min(MOST_THREADS, availableParallelism());

function readPhrases(content: string): string[] {
  const formulas = JSON.parse(readFileSync(join(content, 'formulas.json'), 'utf8')) as Formula[];
  return formulas.map(({ text }) => text);
}

/** Writes an entry for each record, in the order in which the threads are done with them; gives the similar pairs. */
async function compareAll(
  index: CompareIndex,
  texts: string,
  { writer, progress, workers }: { writer: PackWriter; progress: Progress; workers: number },
) {
  const collector = collectPairs(SIMILAR);
  const total = index.text.ids.length;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const job: CompareJob = { index, texts, most: SIMILAR, next };
  let done = 0;
  const hear = (news: CompareNews) => {
    if ('pairs' in news) return collector.merge(news.pairs);
    for (const [id, json] of news.entries) writer.addJson(id, json);
    done += news.entries.length;
    progress('comparing', done, total);
  };
  if (workers < 2 || total < FEW) compareSome(job, hear);
  else await Promise.all(Array.from({ length: workers }, () => runThread(job, hear)));
  return collector;
}

/** Resolves when the thread has ended well; rejects with what stopped it. */
function runThread(job: CompareJob, hear: (news: CompareNews) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData: job });
    thread.on('message', hear);
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a comparing thread ended: ${code}`)),
    );
  });
}
