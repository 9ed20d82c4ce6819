import { parentPort } from 'node:worker_threads';
import { type NamesTask, writeNames } from './names-file.ts';

/** A thread that writes the list of names. */
parentPort?.on('message', ({ target, content, heads }: NamesTask) => {
  try {
    writeNames(target, content, heads);
    parentPort?.postMessage({ result: undefined });
  } catch (error) {
    parentPort?.postMessage({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
