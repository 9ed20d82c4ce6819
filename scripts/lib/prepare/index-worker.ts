/** A thread that indexes the texts of a corpus, and hands the index over in shared memory. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { indexTexts } from './index-texts.ts';

const port = parentPort as MessagePort;
port.postMessage({ index: indexTexts(workerData, (done) => port.postMessage({ done })) });
