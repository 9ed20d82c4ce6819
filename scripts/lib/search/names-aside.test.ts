import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PlanRecord } from '../../../src/model/record.ts';
import { recordHead } from './named-corpus.ts';
import { writeNamesAside } from './names-aside.ts';
import { writeNames } from './names-file.ts';

const root = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(root, { recursive: true }));

const plans = readdirSync('content/plans').map((file) =>
  recordHead(PlanRecord.parse(JSON.parse(readFileSync(join('content/plans', file), 'utf8')))),
);

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);

it.each([1, 100])('the names of %i times the records are the same in a thread and here', async (times) => {
  const heads = Array.from({ length: times }, () => plans).flat();
  const [here, aside] = [join(root, `here-${times}`), join(root, `aside-${times}`)];
  writeNames(here, 'content', heads);
  await writeNamesAside({ target: aside, content: 'content', heads });
  expect(filesOf(aside).length).toBeGreaterThan(1);
  expect(filesOf(aside)).toEqual(filesOf(here));
});

it('an error of the thread is passed on', async () => {
  const heads = Array.from({ length: 400 }, () => plans).flat();
  const task = { target: join(root, 'none'), content: join(root, 'no-content'), heads };
  await expect(writeNamesAside(task)).rejects.toThrow(/organisations\.json/);
});
