import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultThreads, startWorkers, workHere } from '../run/workers.ts';

/** A folder of more entries than this is one piece of work; of fewer, its folders are looked at one by one. */
const FEW = 64;

/** Fewer entries than this are gone before a thread has started. */
const MANY = 2000;

/** A folder that is removed at one go, with how many entries it has itself. */
interface Piece {
  path: string;
  entries: number;
}

/** Removes a file, a link, or a folder with all that is in it; a missing one is none. */
export function removePiece(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/**
 * Removes a folder and is done when nothing of it is left; a missing one is none, of a link the link alone is removed.
 * A site of 10,000 plans has 85,000 folders, and the system takes most of the time: threads remove `plans` and `en/plans`
 * side by side.
 */
export async function clearAway(dir: string): Promise<void> {
  const isFolder = lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;
  const pieces = isFolder ? findPieces(dir).sort((a, b) => b.entries - a.entries) : [];
  const entries = pieces.reduce((sum, piece) => sum + piece.entries, 0);
  const workers =
    entries < MANY
      ? workHere(removePiece)
      : startWorkers<string, void>(new URL('./clear-thread.ts', import.meta.url), null, defaultThreads());
  try {
    await workers.all(pieces.map(({ path }) => path));
  } finally {
    await workers.close();
  }
  removePiece(dir);
}

/** Links to folders are not followed. */
function findPieces(dir: string): Piece[] {
  const found = readdirSync(dir, { withFileTypes: true });
  if (found.length > FEW) return [{ path: dir, entries: found.length }];
  return found.flatMap((entry) => (entry.isDirectory() ? findPieces(join(dir, entry.name)) : []));
}
