import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { LookupError, type LookupProblem } from '../read/lookup-file.ts';
import { type ResultOf, TASKS, type TaskName, type TaskOf } from './tasks.ts';

/** Fewer files than this are read sooner than a thread has started. */
const WORTH_A_THREAD = 800;
/** More threads than this wait for the disk and for each other. */
const MOST_THREADS = 8;

/** Those who do the work on shards, each one task at a time. */
export interface Crew {
  /** Does a task for each item; the results come in the order of the items. A task is made when it is begun, so that not all stand in memory. `tick` is called for each file. */
  each<Name extends TaskName, Item>(
    name: Name,
    items: readonly Item[],
    taskOf: (item: Item) => TaskOf<Name>,
    tick: () => void,
  ): Promise<ResultOf<Name>[]>;
  close(): Promise<void>;
}

/** What a thread is told, and what it answers. */
export interface Order {
  name: TaskName;
  task: unknown;
}
export type Answer =
  | { ticks: number }
  | { result: unknown }
  | { error: unknown; problems: LookupProblem[] | null };

/** A crew of so many threads; of none, work is done at once by whoever asks for it. */
export function openCrew(threads: number): Crew {
  return threads === 0 ? ownCrew() : threadCrew(threads);
}

/**
 * A crew for a corpus of so many files: the first shard is read by whoever asks, and threads are started only where
 * most of it was not known from the run before. Starting them costs as much as some hundred files.
 */
export function hireCrew(files: number): Crew {
  let crew = ownCrew();
  let isTried = files < WORTH_A_THREAD;
  return {
    async each(name, items, taskOf, tick) {
      if (isTried || name !== 'read') return crew.each(name, items, taskOf, tick);
      isTried = true;
      const first = await crew.each(name, items.slice(0, 1), taskOf, tick);
      const { read, entries } = first[0] as ResultOf<'read'>;
      if (read > entries.length / 2) crew = threadCrew(Math.min(availableParallelism(), MOST_THREADS));
      return [...first, ...(await crew.each(name, items.slice(1), taskOf, tick))];
    },
    close: () => crew.close(),
  };
}

function ownCrew(): Crew {
  return {
    each: async (name, items, taskOf, tick) =>
      items.map((item) => (TASKS[name] as (task: unknown, tick: () => void) => never)(taskOf(item), tick)),
    close: async () => {},
  };
}

function threadCrew(threads: number): Crew {
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('shard-thread.ts', import.meta.url), {
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      }),
  );
  return {
    async each<Name extends TaskName, Item>(
      name: Name,
      items: readonly Item[],
      taskOf: (item: Item) => TaskOf<Name>,
      tick: () => void,
    ) {
      const results: ResultOf<Name>[] = [];
      let begun = 0;
      const work = async (worker: Worker): Promise<void> => {
        while (begun < items.length) {
          const place = begun++;
          const task = taskOf(items[place] as Item);
          results[place] = (await ask(worker, { name, task }, tick)) as ResultOf<Name>;
        }
      };
      await Promise.all(workers.map(work));
      return results;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, order: Order, tick: () => void): Promise<unknown> {
  return new Promise((settle, fail) => {
    const end = (): void => {
      worker.off('message', hear).off('error', broken);
    };
    const broken = (error: unknown): void => {
      end();
      fail(error);
    };
    const hear = (answer: Answer): void => {
      if ('ticks' in answer) {
        for (let n = 0; n < answer.ticks; n++) tick();
      } else if ('error' in answer) {
        broken(answer.problems ? new LookupError(answer.problems) : answer.error);
      } else {
        end();
        settle(answer.result);
      }
    };
    worker.on('message', hear).on('error', broken);
    worker.postMessage(order);
  });
}
