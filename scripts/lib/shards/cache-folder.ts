import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder for what is known of the files of one folder of documents. */
export interface CacheFolder {
  path: string;
  /** Takes away what need not be kept. */
  close(): void;
}

/** File that says which documents a folder belongs to. */
const OWNER = 'documents';

/**
 * The folder in `CACHE_DIR` (`.astro`) that belongs to some documents; without `keep` one that is empty and goes when it is
 * closed. Folders of documents that are no longer there go too: each takes 50 kB a plan.
 */
export function openCacheFolder(documents: string, keep: boolean): CacheFolder {
  const all = join(process.env.CACHE_DIR || '.astro', 'ingest');
  mkdirSync(all, { recursive: true });
  if (!keep) {
    const path = mkdtempSync(join(all, 'once-'));
    return { path, close: () => rmSync(path, { recursive: true, force: true }) };
  }
  const owner = resolve(documents);
  const path = join(all, hash('sha256', owner).slice(0, 12));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, OWNER), owner);
  clearOrphans(all);
  return { path, close: () => {} };
}

function clearOrphans(all: string): void {
  for (const name of readdirSync(all)) {
    const said = join(all, name, OWNER);
    if (existsSync(said) && !existsSync(readFileSync(said, 'utf8')))
      rmSync(join(all, name), { recursive: true, force: true });
  }
}
