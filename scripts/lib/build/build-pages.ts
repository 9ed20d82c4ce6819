import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/model/languages.ts';
import type { Progress } from '../report/progress.ts';
import { type Outcome, runTool } from '../run/tool.ts';
import type { PageCount } from './page-writer.ts';

/** How the pages are built. */
export interface PagesRun {
  /** Folder of the site that is made, and of the last good one, from which unchanged pages are taken. */
  dir: string;
  last: string;
  /** How many languages at a time. */
  atOnce: number;
  /** Options of the engine. */
  options: string;
  /** File that says what open data was written. */
  offered: string;
  progress: Progress;
}

/** Builds the pages of every language, each by a process of its own; where one fails the others are ended. Gives the exit code. */
export async function buildPages({
  dir,
  last,
  atOnce,
  options,
  offered,
  progress,
}: PagesRun): Promise<number> {
  const counts = new Map<string, PageCount>();
  const tell = (code: string, count: PageCount) => {
    counts.set(code, count);
    if (count.total > 0) progress('pages', sum(counts, 'done'), sum(counts, 'total'));
  };
  const ending = new AbortController();
  const waiting = [...LANGUAGES];
  let failed = 0;
  // Astro writes what it makes of the collections into one folder whatever the language: one after the other.
  let read = Promise.resolve();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && failed === 0; next = waiting.shift()) {
      const { code } = next;
      const before = read;
      const { promise, resolve: isRead } = Promise.withResolvers<void>();
      read = promise;
      await before;
      const env = {
        OUT_DIR: dir,
        LAST_SITE: last,
        SITE_LANGUAGE: code,
        OFFERED_FILES: offered,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${options}`,
      };
      const onMessage = (count: unknown) => {
        isRead();
        tell(code, count as PageCount);
      };
      const run: Outcome = await runTool('scripts/pages.ts', [], { env, onMessage, signal: ending.signal });
      isRead();
      if (run.code !== 0 && failed === 0) {
        failed = run.code;
        ending.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  console.log(`pages and their files: ${sum(counts, 'total')}, ${sum(counts, 'taken')} of them as they were`);
  return failed;
}

function sum(counts: Map<string, PageCount>, key: keyof PageCount): number {
  return [...counts.values()].reduce((total, count) => total + count[key], 0);
}

/** What the build has noted of its pages and files holds from the moment its site is the last good one. */
export function keepManifests(cache: string): void {
  for (const { code } of LANGUAGES) {
    // What stands where in open data before what says whether its files are as they were left.
    for (const name of ['pages.json', 'exports.json', 'files.json']) {
      const manifest = join(cache, code, name);
      if (existsSync(`${manifest}.next`)) renameSync(`${manifest}.next`, manifest);
    }
  }
}
