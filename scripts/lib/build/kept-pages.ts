import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a page that may be taken over: its key, its bytes and when it was written (ms). */
type KeptPage = [key: string, size: number, written: number];

/** What a build leaves of its pages for the next. */
interface Manifest {
  /** Hash of all that pages are made of besides the corpus. */
  code: string;
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
  /** Path of a page of the last build that is the same now; null where its key is another, or the file is not as it was left. */
  find(file: string, key: string): string | null;
  /** Notes that a page is there that the next build may take over. */
  note(file: string, key: string): void;
  /** Writes the manifest of this build once all pages are written, beside that of the last, whose place it takes when the site does. */
  write(): void;
}

/** Opens what the last build left; nothing of it is taken where the code has changed since. */
export function openKeptPages({ last, next, manifest, code }: Keeping): KeptPages {
  const known = readManifest(manifest, code);
  const keys = new Map<string, string>();
  return {
    find(file, key) {
      const page = known?.pages[file];
      if (page === undefined || page[0] !== key) return null;
      const path = join(last, file);
      const found = statSync(path, { throwIfNoEntry: false });
      return found !== undefined && found.size === page[1] && found.mtimeMs === page[2] ? path : null;
    },
    note: (file, key) => keys.set(file, key),
    write() {
      const pages = [...keys].map(([file, key]): [string, KeptPage] => {
        const { size, mtimeMs } = statSync(join(next, file));
        return [file, [key, size, mtimeMs]];
      });
      const made: Manifest = { code, pages: Object.fromEntries(pages) };
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
