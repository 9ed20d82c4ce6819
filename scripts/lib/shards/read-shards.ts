import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PlanRecord } from '../../../src/model/record.ts';
import { collectNames, withAllNames } from '../corpus/corpus-names.ts';
import type { FileFacts } from '../corpus/file-facts.ts';
import { type CorpusLists, documentFiles } from '../corpus/read-corpus.ts';
import { type SettledFile, settleFiles } from '../corpus/settle-files.ts';
import { knownNames, settleKinds } from '../names/known.ts';
import { readNameRules } from '../names/lookups.ts';
import { readThemes } from '../read/themes-file.ts';
import { fileReport } from '../report/file-report.ts';
import { type Progress, silent, stepOf } from '../report/progress.ts';
import { readTileGrids } from '../resolve/tile-grids.ts';
import { openCacheFolder } from './cache-folder.ts';
import { type Crew, hireCrew, openCrew } from './crew.ts';
import { learntNames } from './learnt-names.ts';
import type { ShardNames } from './name-shard.ts';
import { outputsOf, recordFinder, writeShards } from './outputs.ts';
import type { ReadShard } from './read-shard.ts';
import { readingKey } from './reading-key.ts';
import { readAt } from './shard-file.ts';

/** So many shards of a corpus that is not small: a changed file has one of them written anew. */
const SHARDS = 64;
/** So few files stand in one shard. */
const ONE_SHARD = 200;

export interface ShardOptions {
  documents: string;
  lookups: string;
  /** Whether what was read is kept for the next run, and what was kept is used. */
  cache?: boolean;
  /** 0: all in this thread; where left out, as many as the work is worth. */
  threads?: number;
  progress?: Progress;
}

/** A corpus that was read: its lists in memory, its records and documents in shards on the disk. */
export interface ShardedCorpus extends CorpusLists {
  /** How many files were read, and how many were looked through for names without quotes; the cache knew the others. */
  work: { read: number; named: number };
  /** A whole record; undefined where there is none of that id. */
  record(id: string): PlanRecord | undefined;
  /** Writes every record and document as JSON into `plans/` and `sources/` of a folder, with links to files of the present one that are the same. Gives how many were not. */
  writeFiles(next: string, current: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Reads every document of a folder as `readCorpus` does, to the same bytes, but by shards of files, in threads, with a
 * cache in `CACHE_DIR/ingest`; no more than the facts and names of records stand in memory. A file is read again
 * where its bytes, the facts beside it, a lookup in `READING_LOOKUPS` or the code of the reader has changed. What
 * only all files together tell is worked out anew each time. Throws LookupError on a wrong lookup.
 */
export async function readShards(options: ShardOptions): Promise<ShardedCorpus> {
  const { documents, lookups, progress = silent, cache = true } = options;
  const names = documentFiles(documents);
  const folder = openCacheFolder(documents, cache);
  const crew = options.threads === undefined ? hireCrew(names.length) : openCrew(options.threads);
  const close = async (): Promise<void> => {
    await crew.close();
    folder.close();
  };
  try {
    const run = {
      crew,
      folder: folder.path,
      documents: resolve(documents),
      lookups: resolve(lookups),
      progress,
    };
    return { ...(await readAll(names, run)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Run {
  crew: Crew;
  folder: string;
  documents: string;
  lookups: string;
  progress: Progress;
}

async function readAll(names: string[], run: Run): Promise<Omit<ShardedCorpus, 'close'>> {
  const { lookups } = run;
  const reading = readingKey(lookups);
  const { shards, facts } = await readFiles(names, reading, run);
  const { files, organisations } = settleFiles(facts);
  const { named, sought } = await nameFiles(files, shards, reading, run);
  const lists = collectNames(named.flat(), lookups);
  const outputs = outputsOf(files, named);
  return {
    ...lists,
    organisations,
    lexicon: readThemes(join(lookups, 'themes.yml')),
    tileGrids: readTileGrids(lookups),
    files: files.map((file, f) => fileReport(file, named[f] ?? [])),
    work: { read: shards.reduce((sum, { read }) => sum + read, 0), named: sought },
    record: recordFinder(shards, named, files, outputs),
    writeFiles: (next, current) => writeShards(shards, outputs, { next, current }, run),
  };
}

/** Every file read or known, by shard; the facts in the order of file names. */
async function readFiles(
  names: string[],
  reading: string,
  { crew, folder, documents, lookups, progress }: Run,
) {
  const count = names.length <= ONE_SHARD ? 1 : SHARDS;
  const groups = Map.groupBy(names, (file) => crc32(file) % count);
  const shards = await crew.each(
    'read',
    [...groups],
    ([shard, files]) => ({ path: join(folder, `${count}-${shard}`), documents, lookups, files, reading }),
    stepOf(progress, 'reading', names.length),
  );
  const facts = new Map<string, FileFacts>();
  for (const { fd, start, entries } of shards) {
    for (const { file, at, facts: length } of entries)
      facts.set(file, JSON.parse(readAt(fd, start + at, length).toString()) as FileFacts);
  }
  return { shards, facts: names.map((file) => facts.get(file) as FileFacts) };
}

/** The names of every record, those without quotes found by what all records teach. */
async function nameFiles(files: SettledFile[], shards: ReadShard[], reading: string, run: Run) {
  const { crew, folder, lookups, progress } = run;
  const quoted = files.flatMap(({ records }) => records.flatMap((record) => record.quoted));
  settleKinds(quoted);
  const { keep, ...learnt } = learntNames(knownNames(quoted, readNameRules(lookups)), reading, folder);
  const found = await crew.each(
    'names',
    shards,
    ({ path, fd, start, entries }) => ({ ...learnt, lookups, fd, start, entries, path: `${path}.names` }),
    stepOf(progress, 'names', files.length),
  );
  keep();
  const unquoted = new Map<string, ShardNames[number]>();
  for (const [shard, { fd, start, length }] of found.entries()) {
    const own = JSON.parse(readAt(fd, start, length).toString()) as ShardNames;
    for (const [i, { file }] of (shards[shard]?.entries ?? []).entries()) unquoted.set(file, own[i] ?? []);
  }
  const named = files.map(({ facts, records }) => {
    const more = unquoted.get(facts.file);
    return records.map((record, r) => withAllNames(record, more?.[r] ?? []));
  });
  return { named, sought: found.reduce((sum, { read }) => sum + read, 0) };
}
