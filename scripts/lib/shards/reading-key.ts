import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { READING_LOOKUPS } from '../corpus/read-file.ts';
import { SIZE_LIMIT } from '../read/decode.ts';
import { sidecarOf } from '../read/sidecar.ts';
import { importedBy } from './imported-by.ts';

/** What reads one file, and what finds its names without quotes: these and all that they import decide what a file says. */
const READERS = ['read-shard.ts', 'name-shard.ts'].map((name) => join(import.meta.dirname, name));
const LOCK = join(import.meta.dirname, '../../../package-lock.json');

/**
 * A hash of all but the file itself that decides what reading it gives: the reader's own code and the packages it uses,
 * the version of Node (its tables of Unicode), and the lookups that reading one file touches.
 */
export function readingKey(lookups: string): string {
  const sum = createHash('sha256').update(process.version);
  for (const file of [...readingCode(), LOCK, ...READING_LOOKUPS.map((name) => join(lookups, name))]) {
    const bytes = existsSync(file) ? readFileSync(file) : '';
    sum.update(`\n${basename(file)} ${bytes.length}\n`).update(bytes);
  }
  return sum.digest('hex');
}

/** Every module that decides what a file says, sorted. */
export function readingCode(): string[] {
  return [...new Set(READERS.flatMap(importedBy))].sort();
}

/** A hash of a document and of the facts beside it, on top of what reads them. */
export function fileKey(path: string, reading: string): string {
  const facts = sidecarOf(path);
  const isRead = statSync(path).size <= SIZE_LIMIT;
  const parts = [
    isRead ? readFileSync(path) : Buffer.of(),
    existsSync(facts) ? readFileSync(facts) : Buffer.of(),
  ];
  const head = `${reading} ${basename(path)} ${isRead} ${parts.map((part) => part.length).join(' ')}\n`;
  return hash('sha256', Buffer.concat([Buffer.from(head), ...parts]));
}
