/** A thread of `buildIndex`: answers tasks one by one. */
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../run/answer-tasks.ts';
import { openTasks, type TaskPlace } from './index-tasks.ts';

answerTasks(openTasks(workerData as TaskPlace));
