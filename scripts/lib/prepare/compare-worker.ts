/** A thread that compares records of an index in shared memory, until none is left. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { compareSome } from './compare-some.ts';

compareSome(workerData, (news) => (parentPort as MessagePort).postMessage(news));
