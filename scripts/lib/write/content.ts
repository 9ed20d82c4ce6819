import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Accuracy } from '../../../src/model/accuracy.ts';
import type { ShardedCorpus } from '../shards/read-shards.ts';
import { writeList, writeValue } from './json-file.ts';
import { clearLeftovers } from './leftovers.ts';

/** What the output folder holds; anything else in it means that it is somebody's own. */
const OWN = [
  'plans',
  'sources',
  'organisations.json',
  'campaigns.json',
  'laws.json',
  'formulas.json',
  'glossary.json',
  'themes.json',
  'accuracy.json',
  'tile-grids.json',
];

/** Thrown where the output folder is not one of ours. */
export class ForeignFolderError extends Error {}

/** What is written: all of a corpus but its report. */
export type Content = Omit<ShardedCorpus, 'files' | 'near' | 'work' | 'record' | 'close'>;

/**
 * Writes the corpus as sorted JSON. The folder is made beside the present one and takes its place as a whole when it
 * is complete, so that an interrupted run leaves the last good one; files that stay the same are linked into it, not
 * written. Throws ForeignFolderError.
 */
export async function writeContent(
  corpus: Content,
  out: string,
  accuracy: Accuracy | null = null,
): Promise<void> {
  const target = resolve(out);
  clearLeftovers(target);
  refuseForeign(target, out);
  const next = join(dirname(target), `.${basename(target)}-${process.pid}`);
  const old = `${next}-old`;
  try {
    mkdirSync(join(next, 'plans'), { recursive: true });
    mkdirSync(join(next, 'sources'));
    await corpus.writeFiles(next, target);
    writeLists(corpus, accuracy, { next, current: target });
    swap(next, target, old);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Throws where a folder holds what was not written by this. */
function refuseForeign(target: string, out: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new ForeignFolderError(`${out} is a file, not a folder`);
  const foreign = readdirSync(target).filter((name) => !OWN.includes(name));
  if (foreign.length > 0)
    throw new ForeignFolderError(`${out} holds files that are not ours: ${foreign.slice(0, 3).join(', ')}`);
}

/** Puts `next` in the place of `target`, which comes back where that fails. */
function swap(next: string, target: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
}

function writeLists(
  corpus: Content,
  accuracy: Accuracy | null,
  folders: { next: string; current: string },
): void {
  for (const name of ['organisations', 'campaigns', 'laws', 'formulas', 'glossary'] as const)
    writeList(`${name}.json`, corpus[name], folders);
  writeList('themes.json', corpus.lexicon.themes, folders);
  writeList('tile-grids.json', corpus.tileGrids, folders);
  if (accuracy) writeValue('accuracy.json', accuracy, folders);
}
