import type { Theme } from '../../../src/model/theme.ts';
import type { Progress } from '../report/progress.ts';
import { defaultThreads, startWorkers, type Workers, workHere } from '../run/workers.ts';
import { type Asked, type ReadRecord, readRecord, recordFile } from './read-block.ts';

/** Records a thread is given at a time. */
const BLOCK = 100;

/** Fewer records than this are read here: a thread costs more than it saves. */
const ALONE = 400;

/** Reads a few records; throws with the name of a file that does not fit. */
export function readBlock(content: string, codebook: Theme[], asked: readonly Asked[]): ReadRecord[] {
  return asked.map(({ id, stretches }) => readRecord(recordFile(content, id), codebook, stretches));
}

/** Reads records in the order given, in threads where they are many. */
export async function readBlocks(
  content: string,
  codebook: Theme[],
  asked: readonly Asked[],
  progress: Progress,
): Promise<ReadRecord[]> {
  const blocks = Array.from({ length: Math.ceil(asked.length / BLOCK) }, (_, i) =>
    asked.slice(i * BLOCK, (i + 1) * BLOCK),
  );
  const workers: Workers<Asked[], ReadRecord[]> =
    asked.length < ALONE
      ? workHere((block) => readBlock(content, codebook, block))
      : startWorkers(new URL('./block-worker.ts', import.meta.url), { content, codebook }, defaultThreads());
  try {
    const tell = (done: number) =>
      progress('reading records', Math.min(done * BLOCK, asked.length), asked.length);
    return (await workers.all(blocks, tell)).flat();
  } finally {
    await workers.close();
  }
}
