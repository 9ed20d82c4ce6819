/** A thread that indexes the texts of a corpus, and hands the index over in shared memory. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type IndexNews, indexTexts } from './index-texts.ts';

const say = (news: IndexNews) => (parentPort as MessagePort).postMessage(news);
say({ index: indexTexts(workerData, (done) => say({ done })) });
