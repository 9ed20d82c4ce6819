import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openIndex } from '../../../src/compare/compare-index.ts';
import { isCompared } from '../../../src/compare/compared-record.ts';
import { collectPairs, describePairs } from '../../../src/compare/similar-pairs.ts';
import type { Thing } from '../../../src/compare/things.ts';
import type { Formula } from '../../../src/model/campaign.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { type PackWriter, writePacked } from '../../../src/store/packed.ts';
import type { Progress } from '../report/progress.ts';
import { type CompareJob, type CompareNews, compareSome } from './compare-some.ts';
import { readTexts, writeTexts } from './compare-texts.ts';
import type { PairCount } from './count-pair.ts';
import { writeFirstSeen } from './first-seen-pass.ts';
import { pairsNear } from './pairs-near.ts';

/** What the pass over a corpus is given. */
export interface ComparePass {
  /** The folder that `npm run ingest` wrote: `content`. */
  content: string;
  /** Folder for what was found; made where it is not there. */
  store: string;
  /**
   * Families, laws and set phrases in the order of their numbers in the file of places, which must be in the store. Where
   * left out, no pairs are counted.
   */
  things?: readonly Thing[];
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
 * Compares every record of a corpus with all others, once for all languages, counts what natural pairs have in common, and
 * writes what `src/queries/compare.ts` and `src/queries/pair-counts.ts` read. Records are read one at a time: what stays in memory is 40 bytes a character at most. Time grows with the text.
 */
export async function passCompare({
  content,
  store,
  things,
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
  const next = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const pairs = things === undefined ? [] : pairsNear(records, readOrganisations(content));
  const job = { index, texts, most: SIMILAR, pairs, places: path(STORE_FILES.places), things, next };
  const { similar, counts } = await compareAll(job, { writer, progress, workers });
  writer.close();
  const save = (name: 'similar' | 'pairCounts', value: unknown) =>
    writeFileSync(path(STORE_FILES[name]), JSON.stringify(value));
  save('similar', describePairs(index, similar, SIMILAR));
  save('pairCounts', Object.fromEntries(pairs.map(([a, b]) => [`${a} ${b}`, counts.get(`${a} ${b}`)])));
  for (const file of [texts, `${texts}.at.json`]) rmSync(file);
}

const threads = () => Math.min(MOST_THREADS, availableParallelism());

function readPhrases(content: string): string[] {
  const formulas = JSON.parse(readFileSync(join(content, 'formulas.json'), 'utf8')) as Formula[];
  return formulas.map(({ text }) => text);
}

function readOrganisations(content: string): Pick<Organisation, 'id' | 'parent'>[] {
  return JSON.parse(readFileSync(join(content, 'organisations.json'), 'utf8'));
}

/**
 * Writes an entry for each record, in the order in which the threads are done with them; gives the similar pairs and the
 * counts of natural ones by their keys.
 */
async function compareAll(
  job: CompareJob,
  { writer, progress, workers }: { writer: PackWriter; progress: Progress; workers: number },
) {
  const collector = collectPairs(SIMILAR);
  const counts = new Map<string, PairCount>();
  const total = job.index.text.ids.length;
  let done = 0;
  const hear = (news: CompareNews) => {
    if ('pairs' in news) return collector.merge(news.pairs);
    if ('counts' in news) {
      for (const [pair, count] of news.counts) counts.set(pair, count);
      return progress('counting pairs', counts.size, job.pairs.length);
    }
    for (const [id, json] of news.entries) writer.addJson(id, json);
    done += news.entries.length;
    progress('comparing', done, total);
  };
  if (workers < 2 || total < FEW) compareSome(job, hear);
  else await Promise.all(Array.from({ length: workers }, () => runThread(job, hear)));
  return { similar: collector.pairs(), counts };
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
