import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { runThread, startWorkers, workHere } from './workers.ts';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ANSWERING = pathToFileURL(resolve('scripts/lib/run/answer-tasks.ts'));

function moduleOf(name: string, code: string): URL {
  const file = join(folder, `${name}.mts`);
  writeFileSync(file, code);
  return pathToFileURL(file);
}

const DOUBLING = `import { workerData } from 'node:worker_threads';
import { answerTasks } from '${ANSWERING}';
answerTasks((task) => {
  if (task === 13) throw new RangeError('13 is too much');
  return task * workerData;
});`;

it.each([1, 3])('gives results in the order of the tasks, by %s threads', async (threads) => {
  const workers = startWorkers<number, number>(moduleOf('double', DOUBLING), 2, threads);
  const counts: number[] = [];
  expect(await workers.all([1, 2, 3, 4, 5], (count) => counts.push(count))).toEqual([2, 4, 6, 8, 10]);
  expect(counts).toEqual([1, 2, 3, 4, 5]);
  expect(await workers.all([])).toEqual([]);
  await workers.close();
});

it('rejects with what a task threw, and says where in the code of the thread', async () => {
  const workers = startWorkers<number, number>(moduleOf('double', DOUBLING), 2, 2);
  const error = await workers.all([1, 13, 2]).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ message: '13 is too much', stack: expect.stringContaining('double.mts') });
  await workers.close();
});

it('rejects where a thread ends instead of answering, or cannot be loaded', async () => {
  const ending =
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));";
  for (const [name, code, told] of [
    ['ending', ending, 'ended with 3'],
    ['broken', "throw new Error('not loaded');", 'not loaded'],
  ] as const) {
    const workers = startWorkers<number, number>(moduleOf(name, code), null, 1);
    await expect(workers.all([1])).rejects.toThrow(told);
    await workers.close();
  }
});

it('does the same without threads', async () => {
  expect(await workHere((task: number) => task * 2).all([1, 2])).toEqual([2, 4]);
});

it('hears all that a thread says before it is done with it', async () => {
  const saying = `import { parentPort, workerData } from 'node:worker_threads';
for (let i = 0; i < workerData; i++) parentPort.postMessage(i);`;
  const heard: number[] = [];
  await runThread<number>(moduleOf('saying', saying), 500, (news) => heard.push(news));
  expect(heard).toEqual(Array.from({ length: 500 }, (_, i) => i));
});

it('tells what stopped a thread, and that one ended too early', async () => {
  const run = (name: string, code: string) => runThread(moduleOf(name, code), null, () => {});
  await expect(run('throwing', "throw new Error('no more room');")).rejects.toThrow('no more room');
  await expect(run('leaving', 'process.exit(2);')).rejects.toThrow('ended with 2');
});
