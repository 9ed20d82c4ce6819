import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Accuracy } from '../../../src/model/accuracy.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { type Progress, silent } from '../report/progress.ts';

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

/** Writes the corpus as sorted JSON; the folder is replaced as a whole, so that it is never half-written. Throws ForeignFolderError. */
export function writeContent(
  corpus: Corpus,
  out: string,
  accuracy: Accuracy | null = null,
  progress: Progress = silent,
): void {
  const target = resolve(out);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new ForeignFolderError(`${out} is a file, not a folder`);
  const foreign = existsSync(target) ? readdirSync(target).filter((name) => !OWN.includes(name)) : [];
  if (foreign.length > 0)
    throw new ForeignFolderError(`${out} holds files that are not ours: ${foreign.slice(0, 3).join(', ')}`);
  const next = join(dirname(target), `.${basename(target)}-${process.pid}`);
  const old = `${next}-old`;
  try {
    fill(corpus, accuracy, next, progress);
    swap(next, target, old);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
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

function fill(corpus: Corpus, accuracy: Accuracy | null, folder: string, progress: Progress): void {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  mkdirSync(join(folder, 'sources'));
  for (const [i, record] of corpus.records.entries()) {
    progress('writing records', i, corpus.records.length);
    writeJson(join(folder, 'plans', `${record.id}.json`), record);
  }
  progress('writing records', corpus.records.length, corpus.records.length);
  for (const document of corpus.documents)
    writeJson(join(folder, 'sources', `${document.id}.json`), document);
  for (const name of ['organisations', 'campaigns', 'laws', 'formulas', 'glossary'] as const) {
    writeJson(join(folder, `${name}.json`), corpus[name]);
  }
  writeJson(join(folder, 'themes.json'), corpus.lexicon.themes);
  writeJson(join(folder, 'tile-grids.json'), corpus.tileGrids);
  if (accuracy) writeJson(join(folder, 'accuracy.json'), accuracy);
}

/** Stable JSON: the order of fields is the order in which the parser makes them. */
function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}
