import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Failure } from './answer-tasks.ts';

/** More threads than this gain little: what they write goes to one disk. */
const MOST = 8;

/** How many threads work pays for, by the processors at hand. */
export function defaultThreads(): number {
  return Math.min(MOST, availableParallelism());
}

/** Threads that each do one task at a time. */
export interface Workers<Task, Result> {
  /** The results in the order of the tasks; `done` is told of each as it comes. Rejects with the first error. */
  all(tasks: readonly Task[], done?: (count: number) => void): Promise<Result[]>;
  close(): Promise<void>;
}

/** Starts threads over a module that calls `answerTasks` and gets `data` as its `workerData`. */
export function startWorkers<Task, Result>(
  module: URL,
  data: unknown,
  threads: number,
): Workers<Task, Result> {
  const workers = Array.from({ length: threads }, () => new Worker(module, { workerData: data }));
  return {
    async all(tasks, done = () => {}) {
      const results: Result[] = new Array(tasks.length);
      let [next, count] = [0, 0];
      await Promise.all(
        workers.map(async (worker) => {
          while (next < tasks.length) {
            const place = next++;
            results[place] = await ask<Result>(worker, tasks[place]);
            done(++count);
          }
        }),
      );
      return results;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Does every task here: what is small is done before a thread has started. */
export function workHere<Task, Result>(work: (task: Task) => Result): Workers<Task, Result> {
  return {
    async all(tasks, done = () => {}) {
      return tasks.map((task, i) => {
        const result = work(task);
        done(i + 1);
        return result;
      });
    },
    async close() {},
  };
}

/**
 * Runs a module that does one long task, given by its `workerData`, in a thread, and hears what it says meanwhile. Resolves
 * when the thread has ended well, after its last word was heard; rejects with what stopped it.
 */
export function runThread<News>(module: URL, data: unknown, hear: (news: News) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(module, { workerData: data });
    thread.on('message', hear).on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

function ask<Result>(worker: Worker, task: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off('message', answered).off('error', reject).off('exit', ended);
      end();
    };
    const answered = (answer: Answer<Result>) =>
      settle(() => ('error' in answer ? reject(errorOf(answer)) : resolve(answer.result)));
    const ended = (code: number) => settle(() => reject(new Error(`a worker ended with ${code}`)));
    worker.on('message', answered).on('error', reject).on('exit', ended);
    worker.postMessage(task);
  });
}

/** The error of a thread, with the place in its code. */
function errorOf({ error, stack }: Failure): Error {
  return Object.assign(new Error(error), stack === undefined ? {} : { stack });
}
