import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Theme } from '../../../src/model/theme.ts';
import type { Progress } from '../report/progress.ts';
import { type ReadRecord, readRecord, recordFile } from './read-block.ts';

/** Records a thread is given at a time. */
const BLOCK = 100;

/** Fewer records than this are read here: a thread costs more than it saves. */
const ALONE = 400;

/** Threads are few: what they read comes back to one. */
const MOST_THREADS = 4;

/** Reads a few records; throws with the name of a file that does not fit. */
export function readBlock(content: string, codebook: Theme[], ids: readonly string[]): ReadRecord[] {
  return ids.map((id) => readRecord(recordFile(content, id), codebook));
}

/** Reads records in the order given, in threads where they are many. */
export async function readBlocks(
  content: string,
  codebook: Theme[],
  ids: readonly string[],
  progress: Progress,
): Promise<ReadRecord[]> {
  const blocks = Array.from({ length: Math.ceil(ids.length / BLOCK) }, (_, i) =>
    ids.slice(i * BLOCK, (i + 1) * BLOCK),
  );
  const read: ReadRecord[][] = [];
  let next = 0;
  let done = 0;
  const take = () => (next < blocks.length ? next++ : undefined);
  const keep = (i: number, records: ReadRecord[]) => {
    read[i] = records;
    done += records.length;
    progress('reading records', done, ids.length);
  };
  if (ids.length < ALONE) {
    for (let i = take(); i !== undefined; i = take())
      keep(i, readBlock(content, codebook, blocks[i] as string[]));
  } else {
    const threads = Math.min(MOST_THREADS, availableParallelism(), blocks.length);
    const worker = () =>
      new Worker(new URL('./block-worker.ts', import.meta.url), { workerData: { content, codebook } });
    await Promise.all(Array.from({ length: threads }, () => runThread(worker(), blocks, take, keep)));
  }
  return read.flat();
}

/** Gives a thread one block after the other until none is left; an error in it is an error here. */
function runThread(
  thread: Worker,
  blocks: readonly (readonly string[])[],
  take: () => number | undefined,
  keep: (i: number, records: ReadRecord[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = take();
    const give = () => {
      if (current === undefined) thread.terminate().then(() => resolve());
      else thread.postMessage(blocks[current]);
    };
    thread.on('message', (records: ReadRecord[]) => {
      keep(current as number, records);
      current = take();
      give();
    });
    thread.on('error', reject);
    give();
  });
}
