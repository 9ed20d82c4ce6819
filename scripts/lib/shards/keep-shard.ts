import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readHead } from './shard-file.ts';
import { linked } from './write-shard.ts';

/** A source file and what its files of JSON were made of, as a hash. */
export interface SignedFile {
  file: string;
  sign: string;
}

/** What the last run wrote of one source file. */
export interface WrittenFile extends SignedFile {
  outputs: Output[];
}

/** A file in the output folder as it was left; whoever changes it, changes one of these. */
interface Output {
  name: string;
  size: number;
  /** Milliseconds. */
  changed: number;
  inode: number;
}

export interface KeepTask {
  /** Where it is kept what was written of the shard: `WrittenFile[]`. */
  path: string;
  files: SignedFile[];
  /** The folder that is being made, and the one that it will replace. */
  next: string;
  current: string;
}

/** Links what was written of a shard, is made of the same and has not been touched since, without reading it. Gives the names of the other source files. */
export function keepShard({ path, files, next, current }: KeepTask, tick: () => void): string[] {
  const known = new Map(readHead<WrittenFile[]>(path)?.map((one) => [one.file, one]));
  return files.flatMap(({ file, sign }) => {
    const before = known.get(file);
    const isKept =
      before?.sign === sign &&
      before.outputs.every((one) => isAsLeft(one, current)) &&
      before.outputs.every(({ name }) => linked(join(current, name), join(next, name)));
    if (!isKept) return [file];
    tick();
    return [];
  });
}

/** How a file stands in a folder. */
export function outputAt(name: string, folder: string): Output {
  const { size, mtimeMs, ino } = lstatSync(join(folder, name));
  return { name, size, changed: mtimeMs, inode: ino };
}

function isAsLeft({ name, size, changed, inode }: Output, folder: string): boolean {
  const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
  return stat?.size === size && stat.mtimeMs === changed && stat.ino === inode;
}
