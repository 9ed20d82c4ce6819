import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

const linkedIn = ({ files }: { files: Map<string, string> }, name: string) =>
  [...files.keys()].filter((file) => statSync(join(root, name, file)).nlink > 1);
const bytesOf = (file: string) => Buffer.from(file, 'base64').length;
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
  const bytes = [...files.values()].reduce((sum, file) => sum + bytesOf(file), 0);
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
  expect(readdirSync(cache).length).toBe(2 * size.blocks + 1);

  rmSync(path);
  const removed = await build('removed', { content, cache });
  expect(removed.size.kept).toBeGreaterThanOrEqual(removed.size.blocks - 1);
  expect(removed.files).toEqual((await build('fresh', { content })).files);
}, 60_000);

it('gives files of the last index a place where they hold the same, and writes what a fresh run writes', async () => {
  const content = join(root, 'linked');
  cpSync('content', content, { recursive: true });
  const cache = join(root, 'linked-cache');
  await build('last', { content, cache });
  const last = join(root, 'last');
  const plans = readdirSync(join(content, 'plans'));
  const path = join(content, 'plans', plans.at(-1) ?? '');
  const record = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...record, title: `${record.title}萬事` }));
  const [damaged = ''] = readdirSync(join(last, 'fragment'));
  writeFileSync(join(last, 'fragment', damaged), 'changed by someone');
  const next = await build('next', { content, cache, last });
  expect(next.files).toEqual((await build('fresh', { content })).files);
  expect(next.size.bytes).toBe([...next.files.values()].reduce((sum, file) => sum + bytesOf(file), 0));
  const linked = linkedIn(next, 'next');
  expect(linked.length).toBeGreaterThan(0);
  expect(linked).not.toContain(`fragment/${damaged}`);
  const again = await build('again', { content, cache, last: join(root, 'next') });
  expect(again.files).toEqual(next.files);
  const parts = [...again.files.keys()].filter((file) => /^(fragment|index)\//.test(file));
  expect(linkedIn(again, 'again')).toEqual(parts);
}, 60_000);

it('asks digests instead of records where they are known', async () => {
  const content = join(root, 'digested');
  cpSync('content', content, { recursive: true });
  const cache = join(root, 'digested-cache');
  const digests = new Map(readdirSync(join(content, 'plans')).map((file) => [file, 'a']));
  const { size, files } = await build('digests', { content, cache, digests });
  expect(files).toEqual((await build('fresh', { content })).files);
  const [first = ''] = digests.keys();
  writeFileSync(join(content, 'plans', [...digests.keys()].at(-1) ?? ''), 'not read');
  expect(share((await build('digests', { content, cache, digests })).size)).toEqual([
    size.blocks,
    size.blocks,
  ]);
  const changed = new Map(digests).set(first, 'b');
  const again = (await build('digests', { content, cache, digests: changed })).size;
  expect(share(again)).toEqual([size.blocks - 1, size.blocks]);
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
