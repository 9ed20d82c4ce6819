import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, restate, type SiteState } from '../../../src/model/site-state.ts';

/** What is known of a page that may be taken over: its key, its bytes and when it was written (ms). */
type KeptPage = [key: string, size: number, written: number];

/** What a build leaves of its pages for the next. */
interface Manifest {
  /** Hash of all that pages are made of besides the corpus. */
  code: string;
  state: SiteState;
  /** By file below the folder of the language. */
  pages: Record<string, KeptPage>;
}

/** Where the pages of a language are kept: in the last good site itself, as nobody has changed them since. */
export interface Keeping {
  /** Folders of the last good site and of the one being built, in one language. */
  last: string;
  next: string;
  /** File of the last build's manifest. */
  manifest: string;
  code: string;
}

/** Pages of the last build, and those of this one. */
export interface KeptPages {
  /** A page of the last build in the state of this one; null where its key is another, or the file is not as it was left. */
  take(file: string, key: string): Bytes | null;
  /** Notes that a page was written whose state can be told from all else in it. */
  note(file: string, key: string, state: SiteState): void;
  /** Writes the manifest of this build once all pages are written; gives its file, to be put in the place of the last when the site is. */
  write(): void;
}

/** Opens what the last build left; nothing of it is taken where the code has changed since. */
export function openKeptPages({ last, next, manifest, code }: Keeping): KeptPages {
  const known = readManifest(manifest, code);
  const keys = new Map<string, string>();
  let state: SiteState | null = null;
  return {
    take(file, key) {
      const page = known?.pages[file];
      if (known === null || state === null || page === undefined || page[0] !== key) return null;
      const path = join(last, file);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined || found.size !== page[1] || found.mtimeMs !== page[2]) return null;
      keys.set(file, key);
      return restate(readFileSync(path), known.state, state);
    },
    note(file, key, now) {
      state = now;
      if (key !== '') keys.set(file, key);
    },
    write() {
      if (state === null) return;
      const pages = [...keys].map(([file, key]): [string, KeptPage] => {
        const { size, mtimeMs } = statSync(join(next, file));
        return [file, [key, size, mtimeMs]];
      });
      const made: Manifest = { code, state, pages: Object.fromEntries(pages) };
      writeFileSync(`${manifest}.next`, JSON.stringify(made));
    },
  };
}

function readManifest(file: string, code: string): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return manifest.code === code ? manifest : null;
  } catch {
    return null;
  }
}
