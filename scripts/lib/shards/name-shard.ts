import { closeSync } from 'node:fs';
import { matchTerms, plantTerms } from '../../../src/model/match-terms.ts';
import type { FileFacts } from '../corpus/file-facts.ts';
import type { KnownName } from '../names/known.ts';
import { readNameRules } from '../names/lookups.ts';
import { type FoundName, type NameReader, nameReader, type Passage } from '../names/read-names.ts';
import type { KnownNames } from '../names/unquoted.ts';
import { simplify } from '../read/simplify.ts';
import type { ReadShard, ShardEntry } from './read-shard.ts';
import { type OpenShard, openShard, readAt, type ShardFile, writeShard } from './shard-file.ts';

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

/** Where `ShardNames` stand as JSON: all of an open file behind its start. */
export interface NamedShard extends OpenShard {
  length: number;
  /** How many of its files were looked through; of the others it was known. */
  read: number;
}

/** What a kept file of names says of its body: the names it was made with, and the key of each file. */
interface NamesHead {
  known: string;
  keys: string[];
}

/**
 * Finds the names without quotes in the files of a shard. A file is looked through again where it has changed, or
 * where it holds a name that was learnt or forgotten since; all others have the same names as before.
 */
export function nameShard(task: NameTask, tick: () => void): NamedShard {
  const kept = openShard<NamesHead>(task.path);
  const keys = task.entries.map(({ key }) => key);
  const isSame = kept?.head.known === task.known;
  if (kept && isSame && kept.head.keys.join() === keys.join()) {
    for (const _ of keys) tick();
    return { fd: kept.fd, start: kept.start, length: kept.body.length, read: 0 };
  }
  const changed = isSame ? [] : task.before?.known === kept?.head.known ? task.before?.changed : undefined;
  const old = kept && changed ? namesByKey(kept) : new Map<string, FoundName[][]>();
  const touched = plantTerms((changed ?? []).map((name) => [name, true] as const));
  let read = 0;
  const names = task.entries.map((entry) => {
    tick();
    const known = old.get(entry.key);
    if (known && (isSame || !holdsAny(passagesOf(task, entry), touched))) return known;
    read++;
    return found(task, entry);
  });
  if (kept) closeSync(kept.fd);
  const body = Buffer.from(JSON.stringify(names satisfies ShardNames));
  const written = writeShard(task.path, { known: task.known, keys } satisfies NamesHead, [body]);
  return { ...written, length: body.length, read };
}

function namesByKey({ head, body }: ShardFile<NamesHead>): Map<string, FoundName[][]> {
  const names = JSON.parse(body.toString()) as ShardNames;
  return new Map(head.keys.flatMap((key, i) => (names[i] ? [[key, names[i]] as const] : [])));
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
