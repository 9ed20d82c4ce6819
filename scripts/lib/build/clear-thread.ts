import { parentPort } from 'node:worker_threads';
import { removePiece } from './clear-away.ts';

/** A thread that removes folders, one at a time. */
parentPort?.on('message', (path: string) => {
  try {
    removePiece(path);
    parentPort?.postMessage({ result: undefined });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
