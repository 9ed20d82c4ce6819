import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { recordIds } from '../../../src/search/facts.ts';
import { buildIndex, type IndexOptions, type IndexSize } from './build-index.ts';

const root = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Small enough that the corpus has several. */
const BLOCK_SIZE = 4;

/** Builds the index and reads every file of it. */
async function build(name: string, options: Partial<IndexOptions> = {}) {
  const target = join(root, name);
  const size = await buildIndex({
    ...{ content: 'content', target, cache: join(root, `${name}-cache`), blockSize: BLOCK_SIZE, threads: 2 },
    ...options,
  });
  return { size, files: filesOf(target) };
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );
}

const share = ({ kept, blocks }: IndexSize) => [kept, blocks];

it('writes the same bytes for the same content in one thread or three, and ids that the facts know', async () => {
  const { files, size } = await build('a', { threads: 0 });
  expect(size.blocks).toBeGreaterThan(2);
  expect((await build('b', { threads: 3 })).files).toEqual(files);
  const facts = JSON.parse(readFileSync(join(root, 'a', 'facts.json'), 'utf8'));
  const ids = recordIds(facts.blocks);
  const fragments = [...files.keys()].filter((path) => path.startsWith('fragment/'));
  expect(fragments.map((path) => path.replace(/fragment\/(.+)\.pf_fragment/, '$1')).sort()).toEqual(
    ids.toSorted(),
  );
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? '';
  const table = gunzipSync(Buffer.from(meta, 'base64')).toString('latin1');
  for (const id of ids) expect(table).toContain(id);
  const bytes = [...files.values()].reduce((sum, file) => sum + Buffer.from(file, 'base64').length, 0);
  expect([size.files, size.bytes]).toEqual([files.size, bytes]);
}, 60_000);

it('reads again what changed, and writes what a fresh run writes', async () => {
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  const cache = join(root, 'kept');
  const { size } = await build('first', { content, cache });
  expect(share(size)).toEqual([0, size.blocks]);
  expect(share((await build('again', { content, cache })).size)).toEqual([size.blocks, size.blocks]);

  const [plan = ''] = readdirSync(join(content, 'plans'));
  const path = join(content, 'plans', plan);
  const record = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...record, title: `${record.title}萬事` }));
  const changed = await build('changed', { content, cache });
  expect(share(changed.size)).toEqual([size.blocks - 1, size.blocks]);
  expect(changed.files).toEqual((await build('fresh', { content })).files);
  expect(readdirSync(cache).length).toBe(2 * size.blocks);

  rmSync(path);
  const removed = await build('removed', { content, cache });
  expect(removed.size.kept).toBeGreaterThanOrEqual(removed.size.blocks - 1);
  expect(removed.files).toEqual((await build('fresh', { content })).files);
}, 60_000);

it('reads a block again whose organisation has another name now', async () => {
  const content = join(root, 'renamed');
  cpSync('content', content, { recursive: true });
  const cache = join(root, 'renamed-cache');
  const { size } = await build('before', { content, cache });
  const path = join(content, 'organisations.json');
  const organisations = JSON.parse(readFileSync(path, 'utf8'));
  const used = organisations.find(({ records }: { records: string[] }) => records.length > 0);
  used.short = '甲乙妇联';
  writeFileSync(path, JSON.stringify(organisations));
  const after = await build('after', { content, cache });
  expect(after.size.kept).toBeLessThan(size.blocks);
  expect(after.files).toEqual((await build('fresh', { content })).files);
}, 60_000);

it('does without what is damaged of what it kept', async () => {
  const cache = join(root, 'damaged');
  const { files, size } = await build('whole', { cache });
  for (const [i, file] of readdirSync(cache).entries()) {
    const path = join(cache, file);
    const bytes = readFileSync(path);
    writeFileSync(path, i % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes.fill(7, 100, 110));
  }
  const mended = await build('mended', { cache });
  expect(share(mended.size)).toEqual([0, size.blocks]);
  expect(mended.files).toEqual(files);
}, 60_000);
