import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { type FileReading, fileReader } from '../corpus/read-file.ts';
import { withGaps } from './gapped-json.ts';
import { fileKey } from './reading-key.ts';
import { type OpenShard, openShard, writeShard } from './shard-file.ts';

/** Where the reading of one file stands in its shard: facts, passages, then the JSON of the document and of each record. */
export interface ShardEntry {
  file: string;
  key: string;
  /** Offset in the body. */
  at: number;
  facts: number;
  passages: number;
  /** Lengths of the parts of each file of JSON that it becomes, the document's first; empty where it was rejected. */
  parts: number[][];
}

export interface ReadTask {
  /** The shard, in the cache. */
  path: string;
  documents: string;
  lookups: string;
  /** Names of the files that belong to the shard, sorted. */
  files: string[];
  /** `readingKey` of this run. */
  reading: string;
}

/** A shard that holds what the files of a task say. */
export interface ReadShard extends OpenShard {
  path: string;
  entries: ShardEntry[];
  /** How many of its files were read; the others were known. */
  read: number;
}

/** Fields that only all files together tell. */
const DOCUMENT_GAPS = ['id', 'records'];
const RECORD_GAPS = ['id', 'names'];

/** Brings a shard up to date: what it knows of unchanged files stays, the others are read. `tick` is called for each file. */
export function readShard(task: ReadTask, tick: () => void): ReadShard {
  const known = openShard<ShardEntry[]>(task.path);
  const old = new Map(known?.head.map((entry) => [entry.file, entry]));
  const bodies: Buffer[] = [];
  let end = 0;
  let read = 0;
  const entries = task.files.map((file): ShardEntry => {
    const path = join(task.documents, file);
    const key = fileKey(path, task.reading);
    const entry = old.get(file);
    const isKnown = known && entry?.key === key;
    if (!isKnown) read++;
    const [lengths, body] = isKnown
      ? [entry, known.body.subarray(entry.at, entry.at + lengthOf(entry))]
      : packed(readerOf(task.lookups)(path));
    tick();
    bodies.push(body);
    const at = end;
    end += body.length;
    const { facts, passages, parts } = lengths;
    return { file, key, at, facts, passages, parts };
  });
  if (known && read === 0 && entries.length === known.head.length)
    return { path: task.path, fd: known.fd, start: known.start, entries: known.head, read };
  const written = writeShard(task.path, entries, bodies);
  if (known) closeSync(known.fd);
  return { path: task.path, ...written, entries, read };
}

/** Bytes that an entry takes. */
function lengthOf({ facts, passages, parts }: ShardEntry): number {
  return facts + passages + parts.flat().reduce((a, b) => a + b, 0);
}

function packed(reading: FileReading): [Pick<ShardEntry, 'facts' | 'passages' | 'parts'>, Buffer] {
  const { document, records } = reading;
  const facts = Buffer.from(JSON.stringify(reading.facts));
  const passages = Buffer.from(JSON.stringify(reading.passages));
  const files = document
    ? [withGaps(document, DOCUMENT_GAPS), ...records.map((record) => withGaps(record, RECORD_GAPS))]
    : [];
  const parts = files.map((file) => file.map((part) => Buffer.from(part)));
  return [
    {
      facts: facts.length,
      passages: passages.length,
      parts: parts.map((file) => file.map((part) => part.length)),
    },
    Buffer.concat([facts, passages, ...parts.flat()]),
  ];
}

const readers = new Map<string, ReturnType<typeof fileReader>>();

/** The reader, opened when the first changed file asks for it: the register of places takes its time. */
function readerOf(lookups: string): ReturnType<typeof fileReader> {
  const reader = readers.get(lookups) ?? fileReader(lookups);
  readers.set(lookups, reader);
  return reader;
}
