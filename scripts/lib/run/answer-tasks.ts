import { parentPort } from 'node:worker_threads';

/** What a thread of `startWorkers` answers to a task. */
export type Answer<Result> = { result: Result } | Failure;

/** What a task threw, as text: not every error can be handed from thread to thread. */
export interface Failure {
  error: string;
  stack?: string;
}

/** Has this thread do each task it is given, one at a time; what a task throws, rejects it where it was asked for. */
export function answerTasks<Task, Result>(work: (task: Task) => Result): void {
  const say = (answer: Answer<Result>): void => parentPort?.postMessage(answer);
  parentPort?.on('message', (task: Task) => {
    try {
      say({ result: work(task) });
    } catch (error) {
      say(error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) });
    }
  });
}
