import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { keepLast } from '../../../src/store/lazy.ts';
import { openPacked, type Packed, writePacked } from '../../../src/store/packed.ts';
import { importedBy } from '../shards/imported-by.ts';
import type { ReadRecord } from './read-block.ts';
import type { RecordText } from './record-text.ts';

/** A record as it was read, under the hash of all that decided it. */
export interface KeptRecord {
  key: string;
  /** Hash of its file, and how this was left: one that is still the same file of the same size and time is not read. */
  sum: string;
  left: string;
  read: ReadRecord;
}

/** A record that is read now, or was read before. */
export interface ShardRecord {
  id: string;
  kept: KeptRecord;
  /** Gives its `RecordText` as JSON. */
  text(): string;
}

/** So many files hold what was read of a large corpus: a record that changed has one of them written again. */
const SHARDS = 64;

/** Fewer records than this lie in one file. */
const ONE_SHARD = 400;

/** Where what was read of the records of a store is kept, and in how many files. */
export interface KeptAt {
  folder: string;
  count: number;
}

/** The files for so many records. */
export function keptAt(store: string, records: number): KeptAt {
  return { folder: join(store, 'read'), count: records < ONE_SHARD ? 1 : SHARDS };
}

/** Path of the file a record is in, without its ending. */
export function shardPath({ folder, count }: KeptAt, id: string): string {
  return join(folder, `${count}-${crc32(id) % count}`);
}

/** The texts of all records, each read when it is asked for; throws where one was never read. */
export function openTexts(at: KeptAt): (id: string) => RecordText {
  const open = keepLast((path: string) => openPacked<RecordText>(`${path}.texts`), SHARDS);
  return (id) => {
    const text = open(shardPath(at, id)).read(id);
    if (text === undefined) throw new Error(`${id} was not read`);
    return text;
  };
}

/** What a file holds of earlier runs; null where it is not there, or was not written to its end. */
export function openShard(path: string): { records: Packed<KeptRecord>; texts: Packed<RecordText> } | null {
  try {
    return { records: openPacked(`${path}.records`), texts: openPacked(`${path}.texts`) };
  } catch {
    return null;
  }
}

/** Writes a file anew; what is taken over from it is read before. */
export function writeShard(path: string, records: readonly ShardRecord[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = records.map((record) => [record.id, record.text()] as const);
  const [kept, texts] = [writePacked(`${path}.records`), writePacked(`${path}.texts`)];
  for (const { id, kept: record } of records) kept.add(id, record);
  for (const [id, text] of lines) texts.addJson(id, text);
  kept.close();
  texts.close();
}

/** A hash of a module beside this one, of all that it imports, of the libraries, and of what else decides what it makes. */
export function codeKey(module: string, known?: unknown): string {
  const files = [...importedBy(join(import.meta.dirname, module)), 'package-lock.json'];
  const parts = files.filter((file) => existsSync(file)).map((file) => hash('sha256', readFileSync(file)));
  return hash('sha256', [process.version, JSON.stringify(known), ...parts].join('\n'));
}
