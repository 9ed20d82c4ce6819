import { closeSync } from 'node:fs';
import { matchTerms, plantTerms } from '../../../src/model/match-terms.ts';
import type { FileFacts } from '../corpus/file-facts.ts';
import type { KnownName } from '../names/known.ts';
import { readNameRules } from '../names/lookups.ts';
import { type FoundName, type NameReader, nameReader, type Passage } from '../names/read-names.ts';
import type { KnownNames } from '../names/unquoted.ts';
import { simplify } from '../read/simplify.ts';
import type { ReadShard, ShardEntry } from './read-shard.ts';
import { readAt, readHead, writeShard } from './shard-file.ts';

/** The names without quotes of each record of each file, in the order of the shard. */
export type ShardNames = FoundName[][][];

export interface NameTask extends Pick<ReadShard, 'fd' | 'start' | 'entries'> {
  /** Where the names that the shard holds are kept. */
  path: string;
  lookups: string;
  /** Hash of the names to look for, and those names as JSON: `KnownName[]`. */
  known: string;
  knownJson: string;
  /** The names looked for before, and what has changed among them since; null where that is not known. */
  before: { known: string; changed: string[] } | null;
}

/** What was found in a shard. */
export interface NamedShard {
  /** `ShardNames` as JSON: quicker to hand over than many small objects. */
  names: string;
  /** How many of its files were looked through; of the others it was known. */
  read: number;
}

/** What a kept file of names says: the names it was made with, and by the key of each file what was found. */
interface KeptNames {
  known: string;
  keys: string[];
  names: ShardNames;
}

/**
 * Finds the names without quotes in the files of a shard. A file is looked through again where it has changed, or
 * where it holds a name that was learnt or forgotten since; all others have the same names as before.
 */
export function nameShard(task: NameTask, tick: () => void): NamedShard {
  const kept = readHead<KeptNames>(task.path);
  const isSame = kept?.known === task.known;
  const changed = kept && task.before?.known === kept.known ? task.before.changed : null;
  const old = new Map(isSame || changed ? kept?.keys.map((key, i) => [key, kept.names[i]]) : []);
  const touched = plantTerms((isSame ? [] : (changed ?? [])).map((name) => [name, true] as const));
  let read = 0;
  const names = task.entries.map((entry) => {
    tick();
    const known = old.get(entry.key);
    if (known && (isSame || !holdsAny(passagesOf(task, entry), touched))) return known;
    read++;
    return found(task, entry);
  });
  const keys = task.entries.map(({ key }) => key);
  if (!isSame || read > 0 || keys.length !== kept?.keys.length)
    closeSync(writeShard(task.path, { known: task.known, keys, names } satisfies KeptNames, []).fd);
  return { names: JSON.stringify(names), read };
}

function holdsAny(records: readonly Passage[][], terms: ReturnType<typeof plantTerms<boolean>>): boolean {
  return records.some((passages) =>
    passages.some(({ text }) => matchTerms(terms, simplify(text)).length > 0),
  );
}

function found(task: NameTask, entry: ShardEntry): FoundName[][] {
  const { fd, start } = task;
  const facts = JSON.parse(readAt(fd, start + entry.at, entry.facts).toString()) as FileFacts;
  const { reader, known } = toolsOf(task);
  return passagesOf(task, entry).map((passages, i) =>
    reader.unquoted(passages, facts.records[i]?.quoted ?? [], known),
  );
}

function passagesOf({ fd, start }: NameTask, { at, facts, passages }: ShardEntry): Passage[][] {
  return JSON.parse(readAt(fd, start + at + facts, passages).toString()) as Passage[][];
}

/** What the last task used: all tasks of a run use the same. */
let tools: { of: string; reader: NameReader; known: KnownNames } | null = null;

function toolsOf({ lookups, known, knownJson }: NameTask): NonNullable<typeof tools> {
  const of = `${known} ${lookups}`;
  if (tools?.of !== of) {
    tools = {
      of,
      reader: nameReader(readNameRules(lookups)),
      known: plantTerms(JSON.parse(knownJson) as KnownName[]),
    };
  }
  return tools;
}
