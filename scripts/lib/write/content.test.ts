import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readShards } from '../shards/read-shards.ts';
import { type Content, ForeignFolderError, writeContent } from './content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents/a.txt'), '岳阳市妇联2021年工作要点\n一、引领\n组织学习。\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const corpus = (cache = false) =>
  readShards({ documents: join(folder, 'documents'), lookups: 'seeds/lookups', cache });
const write = async (change: (read: Content) => Partial<Content> = () => ({}), cache = false) => {
  const read = await corpus(cache);
  await writeContent({ ...read, ...change(read) }, out()).finally(read.close);
};
const out = (): string => join(folder, 'out');
const files = (): string[] =>
  readdirSync(out(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
const bytes = (): string[] => files().map((name) => readFileSync(join(out(), name), 'utf8'));
/** What tells that a file was written again. */
const inodes = (): Map<string, number> =>
  new Map(files().map((name) => [name, statSync(join(out(), name)).ino]));

const LISTS = [
  'campaigns.json',
  'formulas.json',
  'glossary.json',
  'laws.json',
  'organisations.json',
  'themes.json',
  'tile-grids.json',
];

test('writes a file a record and a document, and the lists', async () => {
  await write();
  expect(files()).toEqual([...LISTS, 'plans/yueyang-2021-plan.json', 'sources/a.json'].sort());
});

test('writes the same bytes each time', async () => {
  await write();
  const first = bytes();
  await write();
  expect(bytes()).toEqual(first);
});

test('writes lists as they stand in one piece', async () => {
  await write();
  const { organisations, campaigns } = await corpus();
  const textOf = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  expect(readFileSync(join(out(), 'organisations.json'), 'utf8')).toBe(textOf(organisations));
  expect(campaigns).toEqual([]);
  expect(readFileSync(join(out(), 'campaigns.json'), 'utf8')).toBe('[]\n');
});

test('writes no file again that stays the same', async () => {
  await write();
  const before = inodes();
  writeFileSync(join(folder, 'documents/b.txt'), '常德市妇联2021年工作要点\n一、引领\n组织学习。\n');
  await write();
  const after = inodes();
  const kept = [...after].filter(([name, inode]) => before.get(name) === inode).map(([name]) => name);
  expect([...after.keys()].filter((name) => !kept.includes(name))).toEqual([
    'organisations.json',
    'plans/changde-2021-plan.json',
    'sources/b.json',
  ]);
});

test.each([
  ['with the cache', true],
  ['without it', false],
])('mends a file that was changed by hand or taken away, %s', async (_, cache) => {
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  await write(undefined, cache);
  const good = bytes();
  const plan = join(out(), 'plans/yueyang-2021-plan.json');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('学习', '宣讲'));
  rmSync(join(out(), 'sources/a.json'));
  await write(undefined, cache);
  expect(bytes()).toEqual(good);
});

test('leaves nothing of an earlier reading, and nothing beside the folder', async () => {
  await write();
  writeFileSync(join(out(), 'plans/old.json'), '{}');
  rmSync(join(folder, 'documents/a.txt'));
  await write();
  expect(files()).toEqual(LISTS);
  expect(readdirSync(folder).sort()).toEqual(['documents', 'out']);
});

test('refuses a folder with files of others, and touches none of them', async () => {
  mkdirSync(out());
  writeFileSync(join(out(), 'thesis.docx'), 'mine');
  await expect(write()).rejects.toThrow(ForeignFolderError);
  expect(readdirSync(out())).toEqual(['thesis.docx']);
});

test('leaves the old folder whole where writing fails half-way', async () => {
  await write();
  const before = bytes();
  writeFileSync(join(folder, 'documents/a.txt'), '岳阳市妇联2021年工作要点\n一、引领\n组织宣讲。\n');
  // a value that JSON cannot write stops the writing behind the records
  const broken = write(({ laws }) => ({ laws: [...laws, { id: 'b', occurrences: 1n } as never] }));
  await expect(broken).rejects.toThrow(TypeError);
  expect(bytes()).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['documents', 'out']);
});

/** Writes in a process of its own that is killed when its records are written. */
function writeAndBeKilled(): void {
  const script = `
    import { readShards } from './scripts/lib/shards/read-shards.ts';
    import { writeContent } from './scripts/lib/write/content.ts';
    const read = await readShards({ documents: ${JSON.stringify(join(folder, 'documents'))}, lookups: 'seeds/lookups', cache: false });
    const writeFiles = async (...folders) => { await read.writeFiles(...folders); process.kill(process.pid, 'SIGKILL'); };
    await writeContent({ ...read, writeFiles }, ${JSON.stringify(out())});`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, CACHE_DIR: join(folder, 'cache') },
  });
  expect(signal).toBe('SIGKILL');
}

test('leaves the old folder whole where its process is killed, and the next run tidies up', async () => {
  await write();
  const before = bytes();
  writeFileSync(join(folder, 'documents/a.txt'), '岳阳市妇联2021年工作要点\n一、引领\n组织宣讲。\n');
  writeAndBeKilled();
  expect(bytes()).toEqual(before);
  expect(readdirSync(folder).filter((name) => /^\.out-\d+$/.test(name))).toHaveLength(1);
  await write();
  expect(bytes()).not.toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'documents', 'out']);
});

test('brings the old folder back where the process was killed between taking it away and putting the new one there', async () => {
  await write();
  const before = bytes();
  // no process has so high a number
  renameSync(out(), join(folder, '.out-99999999-old'));
  const broken = write(() => ({ writeFiles: () => Promise.reject(new Error('full')) }));
  await expect(broken).rejects.toThrow('full');
  expect(bytes()).toEqual(before);
});

test('refuses a file in the place of the folder', async () => {
  writeFileSync(out(), 'mine');
  await expect(write()).rejects.toThrow(ForeignFolderError);
  expect(readFileSync(out(), 'utf8')).toBe('mine');
});

test('makes the folders above', async () => {
  const read = await corpus();
  await writeContent(read, join(folder, 'a/b/content')).finally(read.close);
  expect(existsSync(join(folder, 'a/b/content/plans'))).toBe(true);
});
