import { closeSync, linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldLines, filled } from './gapped-json.ts';
import { type KeepTask, outputAt, type SignedFile, type WrittenFile } from './keep-shard.ts';
import type { ReadShard, ShardEntry } from './read-shard.ts';
import { readAt, readHead, writeShard } from './shard-file.ts';

/** A file to be written out of a shard, with what only all files together told. */
export interface FileToWrite extends Pick<SignedFile, 'sign'> {
  entry: ShardEntry;
  document: string;
  /** Id and names of each record, the names as lines of JSON. */
  records: { id: string; names: string }[];
}

export interface WriteTask extends Pick<ReadShard, 'fd' | 'start'>, Omit<KeepTask, 'files'> {
  files: FileToWrite[];
}

/** Writes the document and the records of some files of a shard, and keeps what they were made of for the next run. Gives how many were new or changed. */
export function writeShardFiles(
  { path, files, next, current, fd, start }: WriteTask,
  tick: () => void,
): number {
  let written = 0;
  const done = files.map((file): WrittenFile => {
    const outputs = jsonFiles(file, { fd, start }).map(({ name, bytes }) => {
      written += place(name, bytes, next, current) ? 1 : 0;
      return outputAt(name, next);
    });
    tick();
    return { file: file.entry.file, sign: file.sign, outputs };
  });
  const again = new Set(done.map(({ file }) => file));
  const others = (readHead<WrittenFile[]>(path) ?? []).filter(({ file }) => !again.has(file));
  closeSync(writeShard(path, [...others, ...done], []).fd);
  return written;
}

/** The files of JSON that one source file becomes. */
export function jsonFiles(
  { entry, document, records }: FileToWrite,
  { fd, start }: Pick<ReadShard, 'fd' | 'start'>,
): { name: string; bytes: Buffer }[] {
  const total = entry.parts.flat().reduce((a, b) => a + b, 0);
  const all = readAt(fd, start + entry.at + entry.facts + entry.passages, total);
  let from = 0;
  const next = (length: number): Buffer => {
    from += length;
    return all.subarray(from - length, from);
  };
  const [first = [], ...others] = entry.parts.map((lengths) => lengths.map(next));
  const ids = records.map(({ id }) => id);
  return [
    {
      name: join('sources', `${document}.json`),
      bytes: filled(first, [fieldLines({ id: document }), fieldLines({ records: ids })]),
    },
    ...others.map((parts, i) => {
      const { id = '', names = '' } = records[i] ?? {};
      return { name: join('plans', `${id}.json`), bytes: filled(parts, [fieldLines({ id }), names]) };
    }),
  ];
}

/** Puts a file into the next folder: a link to the present one where that holds the same bytes. Whether it was written. */
export function place(name: string, bytes: Buffer, next: string, current: string): boolean {
  const present = join(current, name);
  // a link may have been made before it was known that all must be written
  rmSync(join(next, name), { force: true });
  if (holds(present, bytes) && linked(present, join(next, name))) return false;
  writeFileSync(join(next, name), bytes);
  return true;
}

function holds(path: string, bytes: Buffer): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Whether a file could be linked; some file systems know no links. */
export function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
