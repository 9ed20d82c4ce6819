import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The index of the last good site, and the file that says what it was when it was written. */
export interface LastIndex {
  /** Null where there is no last site. */
  folder: string | null;
  /** File in the cache: `files.json`. */
  manifest: string;
  /** Nothing is taken from an index of another version: what packs its files is part of it. */
  version: string;
}

/** Hash of what a file holds, its bytes, when it was written (ms). */
type WrittenFile = [hash: string, bytes: number, written: number];

interface Manifest {
  version: string;
  /** By path below the folder: `index/unknown_0053ce9dd.pf_index`. */
  files: Record<string, WrittenFile>;
}

/** Writes the files of an index, or takes them from the last one; gives their bytes. */
export type PutFile = (path: string, hash: string, make: () => Uint8Array) => number;

/**
 * Opens the last index for one that is written to `target`. A file is given a place in both where it holds the same and
 * nobody has changed it since; all others are made and written.
 */
export function openLastIndex(target: string, { folder, manifest, version }: LastIndex): PutFile {
  const known = folder === null ? {} : readManifest(manifest, version);
  return (path, hash, make) => {
    const file = known[path];
    if (folder !== null && file?.[0] === hash && linkAsLeft(join(folder, path), join(target, path), file))
      return file[1];
    const content = make();
    writeFileSync(join(target, path), content);
    return content.length;
  };
}

/** Notes the files of an index, by their paths, with the hashes of what they hold. */
export function noteIndex(
  target: string,
  { manifest, version }: LastIndex,
  hashes: Iterable<readonly [path: string, hash: string]>,
): void {
  const files = Array.from(hashes, ([path, hash]): [string, WrittenFile] => {
    const { size, mtimeMs } = statSync(join(target, path));
    return [path, [hash, size, mtimeMs]];
  });
  writeFileSync(manifest, JSON.stringify({ version, files: Object.fromEntries(files) } satisfies Manifest));
}

/** Whether the file is as it was left and has a place in the new index now; the system may have no links. */
function linkAsLeft(from: string, to: string, [, bytes, written]: WrittenFile): boolean {
  const found = statSync(from, { throwIfNoEntry: false });
  if (found?.size !== bytes || found.mtimeMs !== written) return false;
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readManifest(file: string, version: string): Manifest['files'] {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return manifest.version === version ? manifest.files : {};
  } catch {
    return {};
  }
}
