import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Theme } from '../../../src/model/theme.ts';
import { packFacts, recordIds } from '../../../src/search/facts.ts';
import { type Progress, silent } from '../report/progress.ts';
import { defaultThreads, startWorkers, type Workers, workHere } from '../run/workers.ts';
import { wordsPath } from './block-words.ts';
import { cutBlocks } from './cut-blocks.ts';
import { readEngine } from './engine-files.ts';
import { writeFoldTable } from './fold-table.ts';
import { byCodePoint, COMMON_FROM, findCommon, leastTold } from './frequent-pairs.ts';
import { IndexFolder } from './index-folder.ts';
import {
  fragmentPath,
  type IndexTask,
  type MergeDone,
  openTasks,
  type TaskPlace,
  type WordsDone,
} from './index-tasks.ts';
import { type LastIndex, noteIndex } from './last-index.ts';
import { chunkBytesFor, chunkPath, type MergedBlocks, WordMerge, type WrittenChunk } from './merge-words.ts';
import type { RecordHead } from './named-corpus.ts';
import { type ChunkEntry, encodeMeta, LANGUAGE, Names, type PageEntry, pack } from './pagefind-format.ts';
import { type BlockRead, textPath } from './read-block.ts';
import { writerVersion } from './writer-version.ts';

/** Files of ours beside Pagefind's: the fold table, the pairs that are everywhere, what filters go by. */
export const FOLD_FILE = 'fold.txt';
export const COMMON_FILE = 'common.txt';
export const FACTS_FILE = 'facts.json';

/** Ranges of words at most, each merged at a time: few enough that files do not get many, more than threads. */
const RANGES = 64;

export interface IndexOptions {
  /** Folder of validated JSON: `content`. */
  content: string;
  /** Folder to write: `dist/pagefind`. What stands there is replaced when all is written, not before. */
  target: string;
  /** Folder for what a later run can use again; what this run did not use is taken away from there. */
  cache: string;
  progress?: Progress;
  /** Digests of the records by their files where they are known, so that none has to be read to see that it is as it was. */
  digests?: ReadonlyMap<string, string> | null;
  /** The index of the last site, of which what is the same is given a place in this one too. */
  last?: string | null;
  /** Writes what else belongs into the folder, while the words are written. */
  more?: (folder: string, heads: readonly RecordHead[]) => Promise<void>;
  /** See `COMMON_FROM`. */
  commonFrom?: number;
  /** Threads to work in; none for a corpus of one block. */
  threads?: number;
  /** See `BLOCK_SIZE`. */
  blockSize?: number;
}

export interface IndexSize {
  records: number;
  files: number;
  bytes: number;
  /** Blocks of records, and how many of them were kept from an earlier run. */
  blocks: number;
  kept: number;
}

/**
 * Writes the search index over the records of a content folder, in the form Pagefind reads in the browser.
 * Pagefind's own indexer holds 1.2 MB a record; here records are read and indexed in blocks of some hundred, in
 * several threads, and the words of all blocks are merged range by range, so memory grows with the tables alone. The
 * same content gives the same bytes, whatever the threads and whatever was kept. Throws where a file of `content`
 * cannot be read or Pagefind changed its form; the folder that stood at `target` is then left as it was.
 */
export async function buildIndex(options: IndexOptions): Promise<IndexSize> {
  const folder = await IndexFolder.open(options.target);
  try {
    const { blocks, used } = await writeAll(folder, options);
    await folder.replace();
    await sweep(options.cache, used);
    const records = blocks.reduce((sum, block) => sum + block.records.length, 0);
    const kept = blocks.filter((block) => block.kept).length;
    return { records, files: folder.files, bytes: folder.bytes, blocks: blocks.length, kept };
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

type Threads = Workers<IndexTask, BlockRead | WordsDone | MergeDone>;

interface Written {
  blocks: BlockRead[];
  /** Files of the cache that this index was made of. */
  used: string[];
}

async function writeAll(folder: IndexFolder, options: IndexOptions): Promise<Written> {
  const { content, cache, progress = silent, commonFrom = COMMON_FROM } = options;
  const plans = await readdir(join(content, 'plans'));
  const lists = cutBlocks(plans.filter((name) => name.endsWith('.json')).sort(), options.blockSize);
  await mkdir(cache, { recursive: true });
  for (const path of ['fragment', 'index']) await folder.open(path);
  const least = leastTold(commonFrom);
  const version = `${writerVersion()} ${least}`;
  const last: LastIndex = {
    folder: options.last ?? null,
    manifest: join(cache, 'files.json'),
    version: `${version} ${process.version}`,
  };
  const place: TaskPlace = { content, cache, target: folder.path, version, least, last };
  const threads = openThreads(place, lists.length > 1 ? (options.threads ?? defaultThreads()) : 0);
  try {
    const tasks = lists.map(
      (files): IndexTask => ({ step: 'read', files, digests: digestsOf(files, options.digests) }),
    );
    const blocks = (await threads.all(
      tasks,
      counted(progress, 'reading records for search', lists),
    )) as BlockRead[];
    const common = findCommon(
      blocks.map(({ frequent }) => frequent),
      commonFrom,
    );
    const named = nameBlocks(blocks);
    const heads = blocks.flatMap(({ records }) => records.map(({ head }) => head));
    const writeWords = async () => {
      const { pages, paths } = await writeRecords(threads, folder, named, { cache, common, progress });
      return { pages, paths, chunks: await writeChunks(threads, folder, blocks, paths, progress) };
    };
    const [{ pages, paths, chunks }] = await bothDone(writeWords(), options.more?.(folder.path, heads));
    await writeEngine(folder, pages, chunks);
    await folder.write(FOLD_FILE, writeFoldTable(charactersOf(blocks.map(({ printed }) => printed))));
    await folder.write(COMMON_FILE, common);
    await writeFacts(folder, content, named);
    noteIndex(folder.path, last, hashesOf(named, chunks));
    return { blocks, used: [...paths, ...blocks.map(({ key }) => textPath(cache, key)), last.manifest] };
  } finally {
    await threads.close();
  }
}

/** Digests of files, in their order; null where one is not known. */
function digestsOf(files: readonly string[], known: IndexOptions['digests']): string[] | null {
  const digests = files.flatMap((file) => known?.get(file) ?? []);
  return digests.length === files.length ? digests : null;
}

/** Waits for both, even where one fails: nothing is written any more after that. */
async function bothDone<A, B>(one: Promise<A>, other: Promise<B> | undefined): Promise<[A, B | undefined]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** What the fragments and the chunks hold, by their paths; the name of a fragment says which of its block it is. */
function* hashesOf(blocks: readonly Named[], chunks: readonly WrittenChunk[]): Generator<[string, string]> {
  for (const { name, hash, records } of blocks)
    for (const id of recordIds([[name, records.length]])) yield [fragmentPath(id), hash];
  for (const { name, hash } of chunks) yield [chunkPath(name), hash];
}

function openThreads(place: TaskPlace, threads: number): Threads {
  if (threads === 0) return workHere(openTasks(place));
  return startWorkers(new URL('./index-worker.ts', import.meta.url), place, threads);
}

/** Tells progress in records, of which each task has as many as its list is long. */
function counted(progress: Progress, step: string, lists: readonly unknown[][]): (count: number) => void {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  return (count) => progress(step, Math.round((total * count) / lists.length), total);
}

type Named = BlockRead & { name: string };

/** Names blocks by what their records hand back: the names of these begin so, which costs few bytes in tables. */
function nameBlocks(blocks: readonly BlockRead[]): Named[] {
  const names = new Names();
  return blocks.map((block) => ({ ...block, name: names.nameByHash(block.hash) }));
}

/** Writes the fragments of the records and, into the cache, their words. */
async function writeRecords(
  threads: Threads,
  folder: IndexFolder,
  blocks: readonly Named[],
  { cache, common, progress }: { cache: string; common: string; progress: Progress },
): Promise<{ pages: PageEntry[]; paths: string[] }> {
  const commonKey = createHash('sha256').update(common).digest('hex').slice(0, 16);
  const tasks = blocks.map(({ key, hash, name, records }) => ({
    step: 'words' as const,
    ...{ key, hash, common, path: wordsPath(cache, key, commonKey) },
    names: recordIds([[name, records.length]]),
  }));
  const lists = blocks.map(({ records }) => records);
  const done = (await threads.all(tasks, counted(progress, 'indexing words', lists))) as WordsDone[];
  const pages = tasks.flatMap((task, i) =>
    task.names.map((name, record): PageEntry => ({ name, length: done[i]?.lengths[record] ?? 0 })),
  );
  folder.count(
    pages.length,
    done.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  return { pages, paths: tasks.map(({ path }) => path) };
}

/** Merges the words of all blocks, range by range, and writes them. */
async function writeChunks(
  threads: Threads,
  folder: IndexFolder,
  blocks: readonly BlockRead[],
  paths: readonly string[],
  progress: Progress,
): Promise<WrittenChunk[]> {
  if (blocks.length === 0) return [];
  const alphabet = [...charactersOf(blocks.map((block) => block.alphabet))].sort(byCodePoint).join('');
  const sizes = blocks.map(({ records }) => records.length);
  const merged: MergedBlocks = { paths, sizes, alphabet, chunkBytes: chunkBytesFor(sizes) };
  const cuts = cutWords(merged, Math.min(RANGES, blocks.length));
  const tasks = cuts.slice(1).map((to, i): IndexTask => {
    const prefix = String(i).padStart(2, '0');
    return { step: 'merge', blocks: merged, prefix, from: cuts[i] ?? 0, to };
  });
  const done = (await threads.all(tasks, (count) =>
    progress('writing the index', count, tasks.length),
  )) as MergeDone[];
  const chunks = done.flatMap((one) => one.chunks);
  folder.count(
    chunks.length,
    done.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  return chunks;
}

/** Where the words are cut into ranges, by the block that has most. */
function cutWords(blocks: MergedBlocks, count: number): number[] {
  const sized = blocks.paths.map((path) => ({ path, size: statSync(path).size }));
  const { path } = sized.reduce((a, b) => (b.size > a.size ? b : a));
  const merge = new WordMerge({ ...blocks, paths: [path], sizes: [0] });
  const cuts = merge.cut(count);
  merge.close();
  return cuts;
}

/** Writes Pagefind's script and engine, and the two files they begin with. */
async function writeEngine(
  folder: IndexFolder,
  pages: readonly PageEntry[],
  chunks: readonly ChunkEntry[],
): Promise<void> {
  const { version, files, entry } = await readEngine();
  const meta = encodeMeta(version, pages, chunks).bytes;
  const hash = new Names().name(meta);
  const languages = { [LANGUAGE]: { hash, wasm: null, page_count: pages.length } };
  await folder.write(`pagefind.${hash}.pf_meta`, await pack(meta));
  await folder.write('pagefind-entry.json', JSON.stringify({ ...entry, languages }));
  for (const { path, content } of files) await folder.write(path, content);
}

async function writeFacts(folder: IndexFolder, content: string, blocks: readonly Named[]): Promise<void> {
  const themes = Theme.array().parse(JSON.parse(await readFile(join(content, 'themes.json'), 'utf8')));
  const facts = blocks.flatMap(({ records }) => records.map((record) => record.facts));
  const packed = packFacts(
    facts,
    blocks.map(({ name, records }) => [name, records.length]),
    themes.map(({ id }) => id),
  );
  await folder.write(FACTS_FILE, JSON.stringify(packed));
}

function charactersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => Array.from(text)));
}

/** Takes away what earlier runs kept and this one had no use for. */
async function sweep(cache: string, used: readonly string[]): Promise<void> {
  const wanted = new Set(used);
  const files = (await readdir(cache)).map((file) => join(cache, file));
  await Promise.all(files.filter((file) => !wanted.has(file)).map((file) => rm(file, { force: true })));
}
