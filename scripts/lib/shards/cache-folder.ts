import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder for what is known of the files of one folder of documents. */
export interface CacheFolder {
  path: string;
  /** Takes away what need not be kept. */
  close(): void;
}

/** The folder in `CACHE_DIR` (`.astro`) that belongs to some documents; without `keep` one that is empty and goes when it is closed. */
export function openCacheFolder(documents: string, keep: boolean): CacheFolder {
  const all = join(process.env.CACHE_DIR || '.astro', 'ingest');
  mkdirSync(all, { recursive: true });
  if (!keep) {
    const path = mkdtempSync(join(all, 'once-'));
    return { path, close: () => rmSync(path, { recursive: true, force: true }) };
  }
  const path = join(all, hash('sha256', resolve(documents)).slice(0, 12));
  mkdirSync(path, { recursive: true });
  return { path, close: () => {} };
}
