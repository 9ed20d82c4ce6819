import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Organisation } from '../../../src/model/organisation.ts';
import { PlanRecord } from '../../../src/model/record.ts';
import { Theme } from '../../../src/model/theme.ts';
import { packFacts, type RecordFacts } from '../../../src/search/facts.ts';
import { readFold } from '../../../src/search/key.ts';
import { recordFacts } from '../../../src/search/record-facts.ts';
import { type Progress, silent } from '../report/progress.ts';
import { Alphabet } from './alphabet.ts';
import { cutChunks } from './chunks.ts';
import { readEngine } from './engine-files.ts';
import { writeFoldTable } from './fold-table.ts';
import { IndexFolder } from './index-folder.ts';
import { type IndexedText, readText, writeFragment } from './index-record.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { type ChunkEntry, encodeMeta, LANGUAGE, Names, type PageEntry, pack } from './pagefind-format.ts';

/** Files of ours beside Pagefind's: the fold table, the pairs that are everywhere, what filters go by. */
export const FOLD_FILE = 'fold.txt';
export const COMMON_FILE = 'common.txt';
export const FACTS_FILE = 'facts.json';

/** Files read, compressed and written at a time: enough to keep every core busy. */
const AT_ONCE = 32;

export interface IndexOptions {
  /** Folder of validated JSON: `content`. */
  content: string;
  /** Folder to write: `dist/pagefind`. What stands there is replaced when all is written, not before. */
  target: string;
  progress?: Progress;
  /** Writes what else belongs into the folder. */
  more?: (folder: string) => void;
  /** See `COMMON_FROM`. */
  commonFrom?: number;
}

export interface IndexSize {
  records: number;
  files: number;
  bytes: number;
}

/**
 * Writes the search index over the records of a content folder, in the form Pagefind reads in the browser.
 * Pagefind's own indexer holds 1.2 MB a record; here a record costs little more than its text. The same content gives the same bytes. Throws where a file of `content`
 * cannot be read or Pagefind changed its form; the folder that stood at `target` is then left as it was.
 */
export async function buildIndex(options: IndexOptions): Promise<IndexSize> {
  const folder = await IndexFolder.open(options.target);
  try {
    const records = await writeAll(folder, options);
    options.more?.(folder.path);
    await folder.replace();
    return { records, files: folder.files, bytes: folder.bytes };
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

async function writeAll(
  folder: IndexFolder,
  { content, progress = silent, commonFrom }: IndexOptions,
): Promise<number> {
  const alphabet = new Alphabet();
  const records = await writeFragments(folder, content, alphabet, progress);
  const foldTable = writeFoldTable(alphabet.characters);
  const fold = readFold(foldTable);
  const { words, common, lengths } = indexWords(records, alphabet, fold, progress, commonFrom);
  const pages = records.map(({ name }, i): PageEntry => ({ name, length: lengths[i] ?? 0 }));
  await writeEngine(folder, pages, await writeChunks(folder, words, progress));
  await folder.write(FOLD_FILE, foldTable);
  await folder.write(COMMON_FILE, common);
  const themes = Theme.array().parse(await readJson(join(content, 'themes.json')));
  const facts = new Map(records.map(({ name, facts }) => [name, facts]));
  const packed = packFacts(
    facts,
    themes.map(({ id }) => id),
  );
  await folder.write(FACTS_FILE, JSON.stringify(packed));
  return records.length;
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

/** What is kept of a record once its fragment is written. */
interface IndexedRecord extends IndexedText {
  /** Name of its fragment, the id of a hit. */
  name: string;
  facts: RecordFacts;
}

/** Reads the records a few at a time, so that never all of them are held, and writes what a hit hands back. */
async function writeFragments(
  folder: IndexFolder,
  content: string,
  alphabet: Alphabet,
  progress: Progress,
): Promise<IndexedRecord[]> {
  const plans = join(content, 'plans');
  const files = (await readdir(plans)).filter((name) => name.endsWith('.json')).sort();
  const organisations = Organisation.array().parse(await readJson(join(content, 'organisations.json')));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const names = new Names();
  const records: IndexedRecord[] = [];
  for (const batch of batchesOf(files)) {
    const read = await Promise.all(batch.map((file) => readJson(join(plans, file))));
    const fragments = read.map((json) => {
      const record = PlanRecord.parse(json);
      const organisation = byId.get(record.organisation ?? '') ?? null;
      const fragment = Buffer.from(writeFragment(record, organisation));
      const name = names.name(fragment);
      records.push({ name, facts: recordFacts(record, organisation), ...readText(record, alphabet) });
      return { path: `fragment/${name}.pf_fragment`, fragment };
    });
    await Promise.all(fragments.map(async ({ path, fragment }) => folder.write(path, await pack(fragment))));
    progress('writing records for search', records.length, files.length);
  }
  return records;
}

async function writeChunks(
  folder: IndexFolder,
  words: WordIndex['words'],
  progress: Progress,
): Promise<ChunkEntry[]> {
  const names = new Names();
  const chunks: ChunkEntry[] = [];
  for (const batch of batchesOf(cutChunks(words))) {
    const named = batch.map((chunk) => ({ ...chunk, name: names.name(chunk.bytes) }));
    await Promise.all(
      named.map(async ({ name, bytes }) => folder.write(`index/${name}.pf_index`, await pack(bytes))),
    );
    for (const { from, to, name } of named) chunks.push({ from, to, name });
    const last = batch.at(-1)?.last ?? 0;
    progress('writing the index', last, words.length);
  }
  return chunks;
}

function* batchesOf<T>(list: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of list) {
    batch.push(one);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
