import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Organisation } from '../../../src/model/organisation.ts';
import { keepWords } from './block-words.ts';
import { type MergedBlocks, WordMerge } from './merge-words.ts';
import type { ChunkEntry } from './pagefind-format.ts';
import { type BlockRead, type KeptText, type ReadingPlace, readBlock, readText } from './read-block.ts';

/** What all tasks of a run share. */
export interface TaskPlace extends Omit<ReadingPlace, 'organisations' | 'plans'> {
  content: string;
  /** Folder the index is written to. */
  target: string;
}

export type IndexTask =
  | { step: 'read'; files: string[] }
  | { step: 'words'; key: string; path: string; common: string; names: string[] }
  | { step: 'merge'; blocks: MergedBlocks; prefix: string; from: number; to: number };

export interface WordsDone {
  /** Number of pairs of each record. */
  lengths: Uint32Array;
  /** Of the fragments written. */
  bytes: number;
}

export interface MergeDone {
  chunks: ChunkEntry[];
  bytes: number;
}

/** Does the tasks of one run, in a thread of its own or not. */
export function openTasks(place: TaskPlace): (task: IndexTask) => BlockRead | WordsDone | MergeDone {
  let reading: ReadingPlace | undefined;
  let merge: WordMerge | undefined;
  return (task) => {
    if (task.step === 'read') {
      reading ??= readingPlace(place);
      return readBlock(task.files, reading);
    }
    if (task.step === 'words') return writeBlock(place, task);
    merge ??= new WordMerge(task.blocks);
    return merge.write(join(place.target, 'index'), task.prefix, task.from, task.to);
  };
}

function readingPlace(place: TaskPlace): ReadingPlace {
  const json = JSON.parse(readFileSync(join(place.content, 'organisations.json'), 'utf8'));
  const organisations = Organisation.array().parse(json);
  return {
    ...place,
    plans: join(place.content, 'plans'),
    organisations: new Map(organisations.map((one) => [one.id, one])),
  };
}

/** Writes the fragments of a block under their names, and its words. */
function writeBlock(
  { cache, target }: TaskPlace,
  { key, path, common, names }: Extract<IndexTask, { step: 'words' }>,
): WordsDone {
  const { text, fragments }: KeptText = readText({ cache }, key);
  let bytes = 0;
  for (const [i, fragment] of fragments.entries()) {
    writeFileSync(join(target, 'fragment', `${names[i]}.pf_fragment`), fragment);
    bytes += fragment.length;
  }
  return { lengths: keepWords(path, () => text, common), bytes };
}
