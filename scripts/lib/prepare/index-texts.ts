import { type CompareIndex, openIndex } from '../../../src/compare/compare-index.ts';
import { runThread } from '../run/workers.ts';
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
export async function indexBeside(job: IndexJob, tell: (done: number) => void): Promise<CompareIndex> {
  const made: CompareIndex[] = [];
  await runThread(new URL('./index-worker.ts', import.meta.url), job, (news: IndexNews) => {
    if ('done' in news) tell(news.done);
    else made.push(news.index);
  });
  return made[0] as CompareIndex;
}

/** What the thread says: how many texts are done, at last the index. */
export type IndexNews = { done: number } | { index: CompareIndex };

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
