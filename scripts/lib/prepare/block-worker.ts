import { parentPort, workerData } from 'node:worker_threads';
import type { Theme } from '../../../src/model/theme.ts';
import { readBlock } from './read-blocks.ts';

const { content, codebook } = workerData as { content: string; codebook: Theme[] };

parentPort?.on('message', (ids: string[]) => {
  try {
    parentPort?.postMessage({ result: readBlock(content, codebook, ids) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
