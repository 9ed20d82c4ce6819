import { hash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownName } from '../names/known.ts';
import type { NameTask } from './name-shard.ts';
import { readHead, writeShard } from './shard-file.ts';

interface Kept {
  known: string;
  names: KnownName[];
}

/** The names that all files together teach, beside those of the run before. */
export interface LearntNames extends Pick<NameTask, 'known' | 'knownJson' | 'before'> {
  /** Keeps them for the next run, once every shard has been looked through for them. */
  keep(): void;
}

/**
 * Compares the names to look for with those of the run before. `reading` is the key of what finds them: other rules
 * find other names in every file.
 */
export function learntNames(names: KnownName[], reading: string, folder: string): LearntNames {
  const path = join(folder, 'known');
  const knownJson = JSON.stringify(names);
  const known = hash('sha256', `${reading} ${knownJson}`);
  const before = readHead<Kept & { reading: string }>(path);
  return {
    known,
    knownJson,
    before:
      before?.reading === reading ? { known: before.known, changed: changesOf(before.names, names) } : null,
    keep() {
      if (before?.known !== known) closeSync(writeShard(path, { known, reading, names }, []).fd);
    },
  };
}

/** Names learnt or forgotten, and those whose kind is another. */
function changesOf(before: readonly KnownName[], now: readonly KnownName[]): string[] {
  const signs = (names: readonly KnownName[]) =>
    new Map(names.map(([text, kind]) => [`${kind} ${text}`, text]));
  const [old, fresh] = [signs(before), signs(now)];
  const gone = [...old].filter(([sign]) => !fresh.has(sign));
  const come = [...fresh].filter(([sign]) => !old.has(sign));
  return [...new Set([...gone, ...come].map(([, text]) => text))];
}
