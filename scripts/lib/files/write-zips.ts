import { type WrittenZip, writeZip, type ZipTask } from '../../../src/store/zip.ts';
import { defaultThreads, startWorkers, workHere } from '../run/workers.ts';

/** Writes archives, several at a time in threads; one alone here. */
export async function writeZips(zips: readonly ZipTask[]): Promise<WrittenZip[]> {
  const threads = Math.min(zips.length, defaultThreads());
  const workers =
    threads < 2
      ? workHere(({ target, files }: ZipTask) => writeZip(target, files))
      : startWorkers<ZipTask, WrittenZip>(new URL('./zip-thread.ts', import.meta.url), null, threads);
  try {
    return await workers.all(zips);
  } finally {
    await workers.close();
  }
}
