import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bytes, restate, type SiteState } from '../../../src/model/site-state.ts';

/** What is known of a page that may be taken over: its key, its bytes, when it was written (ms), and whether it states the corpus it is of. */
type KeptPage = [key: string, size: number, written: number, isStated: 0 | 1];

/** What a build leaves of its pages for the next. */
interface Manifest {
  /** Hash of all that pages are made of besides the corpus. */
  code: string;
  /** Null where no page states it. */
  state: SiteState | null;
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

/** A page of the last build that is the same now but for the state it may state. */
export interface FoundPage {
  path: string;
  isStated: boolean;
}

/** Pages of the last build, and those of this one. */
export interface KeptPages {
  /** A page of the last build; null where its key is another, or the file is not as it was left. */
  find(file: string, key: string): FoundPage | null;
  /** The bytes of a page that was found, with the state of this build in it. */
  restate(page: FoundPage, state: SiteState): Promise<Bytes>;
  /** Notes that a page is there that the next build may take over, and what it states. */
  note(file: string, key: string, state: SiteState | null): void;
  /** Writes the manifest of this build once all pages are written, beside that of the last, whose place it takes when the site does. */
  write(): void;
}

/** Opens what the last build left; nothing of it is taken where the code has changed since. */
export function openKeptPages({ last, next, manifest, code }: Keeping): KeptPages {
  const known = readManifest(manifest, code);
  const noted = new Map<string, { key: string; isStated: boolean }>();
  let now: SiteState | null = null;
  return {
    find(file, key) {
      const page = known?.pages[file];
      if (page === undefined || page[0] !== key) return null;
      const path = join(last, file);
      const found = statSync(path, { throwIfNoEntry: false });
      const isAsLeft = found !== undefined && found.size === page[1] && found.mtimeMs === page[2];
      return isAsLeft ? { path, isStated: page[3] === 1 } : null;
    },
    async restate({ path }, state) {
      const bytes = await readFile(path);
      return known?.state ? restate(bytes, known.state, state) : bytes;
    },
    note(file, key, state) {
      now ??= state;
      noted.set(file, { key, isStated: state !== null });
    },
    write() {
      const pages = [...noted].map(([file, { key, isStated }]): [string, KeptPage] => {
        const { size, mtimeMs } = statSync(join(next, file));
        return [file, [key, size, mtimeMs, isStated ? 1 : 0]];
      });
      const made: Manifest = { code, state: now, pages: Object.fromEntries(pages) };
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
