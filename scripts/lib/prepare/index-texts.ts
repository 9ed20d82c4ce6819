import { Worker } from 'node:worker_threads';
import { type CompareIndex, openIndex } from '../../../src/compare/compare-index.ts';
import { type KeptAt, openTexts } from './kept-records.ts';
import type { RecordText } from './record-text.ts';

/** What is indexed. */
export interface IndexJob {
  texts: KeptAt;
  /** Ids of the records, in the order of lists. */
  ids: readonly string[];
  /** Listed set phrases. */
  phrases: readonly string[];
}

/** Reads the texts one after the other and indexes them. */
export function indexTexts({ texts, ids, phrases }: IndexJob, tell: (done: number) => void): CompareIndex {
  return openIndex(eachText(openTexts(texts), ids, tell), { phrases });
}

/** As `indexTexts`, in a thread beside this one. */
export function indexBeside(job: IndexJob, tell: (done: number) => void): Promise<CompareIndex> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: job });
    thread.on('message', (news: { done: number } | { index: CompareIndex }) =>
      'done' in news ? tell(news.done) : resolve(news.index),
    );
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the indexing thread ended: ${code}`)));
  });
}

/** Records after which it is told how far it is. */
const TOLD = 100;

function* eachText(
  read: (id: string) => RecordText,
  ids: readonly string[],
  tell: (done: number) => void,
): Generator<RecordText> {
  for (const [i, id] of ids.entries()) {
    yield read(id);
    if ((i + 1) % TOLD === 0 || i + 1 === ids.length) tell(i + 1);
  }
}
