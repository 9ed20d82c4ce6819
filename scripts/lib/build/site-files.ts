import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a site that is being made, by their paths below its folder. */
export interface SiteFiles {
  write(file: string, bytes: Uint8Array): void;
  /** Has a file of another site in this one as well: the same file where the disk can do that, else a copy. */
  link(file: string, from: string): void;
}

/** What a link says where there can be none: on another disk, on one that has none, and where a file has too many. */
const UNLINKED = ['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'];

/**
 * Writes files at once, which takes half of what Astro's own writing does: it makes each folder anew, waits between all
 * steps, and keeps where every page went to its end. A file that is there is never written into: it may be linked, and
 * then is another site's too.
 */
export function openSiteFiles(dir: string): SiteFiles {
  const made = new Set<string>();
  const pathOf = (file: string) => {
    const path = join(dir, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return path;
  };
  return {
    write(file, bytes) {
      const path = pathOf(file);
      const write = () => writeFileSync(path, bytes, { flag: 'wx' });
      unless(['EEXIST'], write, () => {
        rmSync(path);
        write();
      });
    },
    link(file, from) {
      const path = pathOf(file);
      unless(
        UNLINKED,
        () => linkSync(from, path),
        () => copyFileSync(from, path),
      );
    },
  };
}

/** Does one thing, and another where the system says it cannot be done for one of some reasons. */
function unless(reasons: readonly string[], first: () => void, other: () => void): void {
  try {
    first();
  } catch (error) {
    if (!reasons.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    other();
  }
}
