/** A thread of `buildIndex`: answers tasks one by one. */
import { parentPort, workerData } from 'node:worker_threads';
import { type IndexTask, openTasks, type TaskPlace } from './index-tasks.ts';

const work = openTasks(workerData as TaskPlace);
parentPort?.on('message', (task: IndexTask) => {
  try {
    parentPort?.postMessage({ result: work(task) });
  } catch (error) {
    parentPort?.postMessage({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
