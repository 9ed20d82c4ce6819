import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linked, place } from '../shards/write-shard.ts';

/** The folder that is being made, and the one that it will replace. */
export interface Folders {
  next: string;
  current: string;
}

/** Characters of JSON that are gathered before they are written. */
const GATHERED = 1 << 20;

/** Writes a value as JSON; the order of fields is the order in which the parser makes them. */
export function writeValue(name: string, value: unknown, { next, current }: Folders): void {
  place(name, Buffer.from(`${JSON.stringify(value, null, 1)}\n`), next, current);
}

/**
 * Writes a list as JSON entry by entry, to the bytes that `writeValue` gives: the families of 30,000 plans are
 * 200 MB, near the longest string there can be.
 */
export function writeList(name: string, entries: readonly unknown[], { next, current }: Folders): void {
  const path = join(next, name);
  const file = openSync(path, 'wx');
  try {
    for (const chunk of chunksOf(entries)) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
  const present = join(current, name);
  if (!isSame(path, present)) return;
  rmSync(path);
  if (!linked(present, path)) writeFileSync(path, readFileSync(present));
}

function* chunksOf(entries: readonly unknown[]): Generator<string> {
  if (entries.length === 0) return yield '[]\n';
  let gathered: string[] = ['[\n'];
  let length = 0;
  for (const [i, entry] of entries.entries()) {
    const lines = JSON.stringify([entry], null, 1).slice(2, -2);
    gathered.push(i > 0 ? ',\n' : '', lines);
    length += lines.length;
    if (length < GATHERED) continue;
    yield gathered.join('');
    [gathered, length] = [[], 0];
  }
  yield `${gathered.join('')}\n]\n`;
}

function isSame(a: string, b: string): boolean {
  const stat = statSync(b, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === statSync(a).size && readFileSync(a).equals(readFileSync(b));
}
