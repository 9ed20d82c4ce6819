import { parentPort, workerData } from 'node:worker_threads';
import { type Block, readBlock } from './read-blocks.ts';

parentPort?.on('message', (block: Block) => {
  try {
    parentPort?.postMessage({ result: readBlock(workerData, block) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
