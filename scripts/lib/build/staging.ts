import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { clearAway } from './clear-away.ts';

/** A folder beside that of the site, in which the next one is made while the last good one stays. */
export interface Staging {
  /** Where to build: `.dist-next` beside `dist`. */
  dir: string;
  /** Puts what was built in the place of the last one. */
  publish(): Promise<void>;
  /** Clears away the last one, and the folder it was built in. */
  clear(): Promise<void>;
}

/** What a rename says where the folder is a mount (a volume of a container), which has to stay as it is. */
const MOUNTED = ['EBUSY', 'EXDEV', 'EPERM'];

/**
 * Opens an empty folder beside that of the site. What an ended build left is cleared away, and where it was ended
 * between its two renames the last good site is put back.
 */
export async function openStaging(site: string): Promise<Staging> {
  const target = existsSync(site) ? realpathSync(site) : resolve(site);
  const beside = (part: string) => join(dirname(target), `.${basename(target)}-${part}`);
  const [dir, last] = [beside('next'), beside('last')];
  if (!existsSync(target) && existsSync(last)) renameSync(last, target);
  const clear = async () => {
    for (const stale of [dir, last]) await clearAway(stale);
  };
  await clear();
  mkdirSync(dir, { recursive: true });
  return { dir, publish: () => swap(dir, target, last), clear };
}

async function swap(next: string, target: string, last: string): Promise<void> {
  try {
    if (existsSync(target)) renameSync(target, last);
  } catch (error) {
    if (!MOUNTED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await fill(target, next);
    return;
  }
  renameSync(next, target);
}

/** The folder itself stays; what is in it is another's. For a moment the site is not whole: a rename cannot be had here. */
async function fill(target: string, next: string): Promise<void> {
  for (const name of readdirSync(target)) await clearAway(join(target, name));
  // A file whose times are as they were noted is taken over by the next build.
  cpSync(next, target, { recursive: true, preserveTimestamps: true });
}
