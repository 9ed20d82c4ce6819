import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Organisation } from '../../../src/model/organisation.ts';
import { keepWords } from './block-words.ts';
import { type LastIndex, openLastIndex, type PutFile } from './last-index.ts';
import { type MergedBlocks, WordMerge, type WrittenChunk } from './merge-words.ts';
import {
  type BlockFiles,
  type BlockRead,
  type KeptText,
  type ReadingPlace,
  readBlock,
  readText,
} from './read-block.ts';

/** What all tasks of a run share. */
export interface TaskPlace extends Omit<ReadingPlace, 'organisations' | 'plans'> {
  content: string;
  /** Folder the index is written to. */
  target: string;
  last: LastIndex;
}

export type IndexTask =
  | ({ step: 'read' } & BlockFiles)
  | { step: 'words'; key: string; path: string; common: string; hash: string; names: string[] }
  | { step: 'merge'; blocks: MergedBlocks; prefix: string; from: number; to: number };

export interface WordsDone {
  /** Number of pairs of each record. */
  lengths: Uint32Array;
  /** Of the fragments written. */
  bytes: number;
}

export interface MergeDone {
  chunks: WrittenChunk[];
  bytes: number;
}

/** Does the tasks of one run, in a thread of its own or not. */
export function openTasks(place: TaskPlace): (task: IndexTask) => BlockRead | WordsDone | MergeDone {
  let reading: ReadingPlace | undefined;
  let merge: WordMerge | undefined;
  let putting: PutFile | undefined;
  const put: PutFile = (...file) => {
    putting ??= openLastIndex(place.target, place.last);
    return putting(...file);
  };
  return (task) => {
    if (task.step === 'read') {
      reading ??= readingPlace(place);
      return readBlock(task, reading);
    }
    if (task.step === 'words') return writeBlock(place, task, put);
    merge ??= new WordMerge(task.blocks);
    return merge.write(put, task.prefix, task.from, task.to);
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

/** Where a fragment stands in the index. */
export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/** Writes the fragments of a block under their names, and its words. */
function writeBlock(
  { cache }: TaskPlace,
  { key, path, common, hash, names }: Extract<IndexTask, { step: 'words' }>,
  put: PutFile,
): WordsDone {
  let kept: KeptText | undefined;
  const read = (): KeptText => {
    kept ??= readText({ cache }, key);
    return kept;
  };
  let bytes = 0;
  for (const [i, name] of names.entries())
    bytes += put(fragmentPath(name), hash, () => read().fragments[i] ?? new Uint8Array());
  return { lengths: keepWords(path, () => read().text, common), bytes };
}
