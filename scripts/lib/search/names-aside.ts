import { startWorkers, workHere } from '../run/workers.ts';
import { type NamesTask, writeNames } from './names-file.ts';

/** The names of fewer records are written before a thread has started. */
const MANY = 300;

/** As `writeNames`, of many records beside what else is done: spelling all names of 10,000 plans takes two seconds. */
export async function writeNamesAside(task: NamesTask): Promise<void> {
  const workers =
    task.heads.length < MANY
      ? workHere(({ target, content, heads }: NamesTask) => writeNames(target, content, heads))
      : startWorkers<NamesTask, void>(new URL('./names-thread.ts', import.meta.url), null, 1);
  try {
    await workers.all([task]);
  } finally {
    await workers.close();
  }
}
