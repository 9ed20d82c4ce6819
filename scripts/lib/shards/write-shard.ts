import { linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldLines, filled } from './gapped-json.ts';
import type { ReadShard, ShardEntry } from './read-shard.ts';
import { readAt } from './shard-file.ts';

/** A file to be written out of a shard, with what only all files together told. */
export interface FileToWrite {
  entry: ShardEntry;
  document: string;
  /** Id and names of each record, the names as lines of JSON. */
  records: { id: string; names: string }[];
}

export interface WriteTask extends Pick<ReadShard, 'fd' | 'start'> {
  files: FileToWrite[];
  /** The folder that is being made, and the one that it will replace. */
  next: string;
  current: string;
}

/** Writes the document and the records of each file of a shard; gives how many files were new or changed. */
export function writeShardFiles({ files, next, current, ...shard }: WriteTask, tick: () => void): number {
  let written = 0;
  for (const file of files) {
    for (const { name, bytes } of jsonFiles(file, shard))
      written += place(name, bytes, next, current) ? 1 : 0;
    tick();
  }
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
