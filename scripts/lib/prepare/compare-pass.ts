import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isCompared } from '../../../src/compare/compared-record.ts';
import { collectPairs, describePairs } from '../../../src/compare/similar-pairs.ts';
import type { OrderedRecord } from '../../../src/model/order.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { type PackWriter, writePacked } from '../../../src/store/packed.ts';
import type { Progress } from '../report/progress.ts';
import { runThread } from '../run/workers.ts';
import { type CompareJob, type CompareNews, compareSome } from './compare-some.ts';
import type { PairCount } from './count-pair.ts';
import { indexBeside, indexTexts } from './index-texts.ts';
import { openKeptChanges } from './kept-changes.ts';
import type { KeptAt } from './kept-records.ts';
import { pairsNear } from './pairs-near.ts';
import { comparedThings, type Things } from './things.ts';

/** What the pass over a corpus is given. */
export interface ComparePass {
  /** Folder for what is found; `whileIndexing` leaves there where things stand, if it is not there already. */
  store: string;
  /** Where the texts of the records are. */
  texts: KeptAt;
  /** In the order of lists. */
  records: readonly TextFacts[];
  things: Things;
  organisations: readonly Pick<Organisation, 'id' | 'parent'>[];
  progress: Progress;
  /** What is to be done here while another thread indexes: it writes where things stand. */
  whileIndexing?: () => void;
  /** What is to be done here while other threads compare. */
  whileComparing?: () => void;
  /** Threads that compare; 1 for none beside this one. */
  workers?: number;
}

/** What of each record stays in memory while the corpus is compared. */
export interface TextFacts extends OrderedRecord {
  /** See `RecordHead`. */
  digest: string;
  /** Keys of its festivals and mnemonics, each once: `三八`. */
  words: string[];
}

/** How many of the most similar pairs are found, for `/compare/` to list. */
const SIMILAR = 50;

/** More threads wait for the one that writes what they found. */
const MOST_THREADS = 4;

/** What a thread runs. */
const THREAD = new URL('./compare-worker.ts', import.meta.url);

/** A thread costs more than it saves for fewer records than this. */
const FEW = 200;

/**
 * Compares every record of a corpus with all others, once for all languages, counts what natural pairs have in common, and
 * writes what `src/queries/compare.ts` and `src/queries/pair-counts.ts` read. Texts are read one at a time: what stays in
 * memory is 40 bytes a character at most. Time grows with the text.
 */
export async function passCompare(pass: ComparePass): Promise<void> {
  const { store, texts, records, things, organisations, progress, workers = threads() } = pass;
  const { whileIndexing = () => {}, whileComparing = () => {} } = pass;
  const path = (file: keyof typeof STORE_FILES) => join(store, STORE_FILES[file]);
  const ids = records.filter(isCompared).map(({ id }) => id);
  const crew = ids.length < FEW ? 0 : workers;
  const indexed = (crew > 1 ? indexBeside : indexTexts)(
    { texts, ids, phrases: things.formulas.map(({ text }) => text) },
    (done) => progress('indexing texts', done, ids.length),
  );
  whileIndexing();
  const index = await indexed;
  const writers = { compared: writePacked(path('compared')), noted: writePacked(path('noted')) };
  const next = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const pairs = pairsNear(records, organisations);
  const compared = comparedThings(things);
  const kept = openKeptChanges(store, records, compared, pairs);
  const job = {
    index,
    texts,
    most: SIMILAR,
    pairs,
    named: { places: path('places'), thingsIn: path('thingsIn') },
    known: kept.known,
    things: compared,
    next,
  };
  const comparing = compareAll(job, crew, writers, progress);
  whileComparing();
  const { similar, counts } = await comparing;
  for (const writer of Object.values(writers)) writer.close();
  writeFileSync(path('similar'), JSON.stringify(describePairs(index, similar, SIMILAR)));
  const keys = pairs.map(([a, b]) => `${a} ${b}`);
  kept.write(Object.fromEntries(keys.map((key) => [key, counts.get(key) as PairCount])));
}

const threads = () => Math.min(MOST_THREADS, availableParallelism());

/**
 * Writes an entry for each record, in the order in which the threads are done with them; gives the similar pairs and the
 * counts of natural ones by their keys.
 */
async function compareAll(
  job: CompareJob,
  crew: number,
  writers: Record<'compared' | 'noted', PackWriter>,
  progress: Progress,
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
    for (const [id, json, noted] of news.entries) {
      writers.compared.addJson(id, json);
      writers.noted.add(id, noted);
    }
    done += news.entries.length;
    progress('comparing', done, total);
  };
  if (crew < 2) compareSome(job, hear);
  else await Promise.all(Array.from({ length: crew }, () => runThread(THREAD, job, hear)));
  return { similar: collector.pairs(), counts };
}
