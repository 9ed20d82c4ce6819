import { parentPort, workerData } from 'node:worker_threads';
import type { Theme } from '../../../src/model/theme.ts';
import type { Asked } from './read-block.ts';
import { readBlock } from './read-blocks.ts';

const { content, codebook } = workerData as { content: string; codebook: Theme[] };

parentPort?.on('message', (asked: Asked[]) => {
  try {
    parentPort?.postMessage({ result: readBlock(content, codebook, asked) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
