/** A thread that reads records and sources, a block at a time. */
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../run/answer-tasks.ts';
import { type Block, readBlock } from './read-blocks.ts';

answerTasks((block: Block) => readBlock(workerData, block));
