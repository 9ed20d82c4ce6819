import { parentPort } from 'node:worker_threads';
import { writeZip, type ZipTask } from '../../../src/store/zip.ts';

/** A thread that writes archives, one at a time. */
parentPort?.on('message', ({ target, files }: ZipTask) => {
  try {
    parentPort?.postMessage({ result: writeZip(target, files) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
