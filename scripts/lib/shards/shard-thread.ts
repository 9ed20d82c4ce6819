/** A thread of a crew: does one task after the other. Started by `crew.ts`. */
import { parentPort } from 'node:worker_threads';
import { LookupError } from '../read/lookup-file.ts';
import type { Answer, Order } from './crew.ts';
import { TASKS } from './tasks.ts';

/** Files between two words of how far it is. */
const SAID_EVERY = 16;

const say = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', ({ name, task }: Order) => {
  let ticks = 0;
  const tick = (): void => {
    if (++ticks < SAID_EVERY) return;
    say({ ticks });
    ticks = 0;
  };
  try {
    const result = (TASKS[name] as (task: unknown, tick: () => void) => unknown)(task, tick);
    say({ ticks });
    say({ result });
  } catch (error) {
    say({ error, problems: error instanceof LookupError ? error.problems : null });
  }
});
