import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/model/languages.ts';
import type { Progress } from '../report/progress.ts';
import { runTool } from '../run/tool.ts';
import { fileMemory, languagesAtOnce, pageMemory } from './memory.ts';
import type { PageCount } from './page-writer.ts';

/** How the site of every language is built. */
export interface LanguagesRun {
  /** Folder of the site that is made, and of the last good one, from which what has not changed is taken. */
  dir: string;
  last: string;
  /** MB of all records. */
  corpus: number;
  /** File by which the languages tell each other what open data was written. */
  offered: string;
  progress: Progress;
  /** What else is to be done, beside the last language where languages are built side by side; gives its exit code. */
  beside(signal: AbortSignal): Promise<number>;
}

/** What a process has done; `taken` where it says how much of that is of the last site. */
type Count = Omit<PageCount, 'taken'> & Partial<PageCount>;

/**
 * Builds every language, of a large corpus side by side: what is no page, then the pages, each by a process of its own.
 * A language is done sooner than another, and what else is to be done fills the time. Where one fails the others are
 * ended. Gives the exit code.
 */
export async function buildLanguages(run: LanguagesRun): Promise<number> {
  const { corpus, offered, progress } = run;
  rmSync(offered, { force: true });
  const counts = { files: new Map<string, Count>(), pages: new Map<string, Count>() };
  const ending = new AbortController();
  let failed = 0;
  const fail = (code: number) => {
    if (code === 0 || failed !== 0) return;
    failed = code;
    ending.abort();
  };
  const start = async (step: keyof typeof counts, code: string, told: () => void = () => {}) => {
    if (failed !== 0) return;
    const onMessage = (count: unknown) => {
      told();
      counts[step].set(code, count as Count);
      const total = sum(counts[step], 'total');
      if (total > 0) progress(step, sum(counts[step], 'done'), total);
    };
    const memory = step === 'files' ? fileMemory(corpus) : pageMemory(corpus);
    const env = {
      ...{ OUT_DIR: run.dir, LAST_SITE: run.last, SITE_LANGUAGE: code, OFFERED_FILES: offered },
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${memory}`,
    };
    const outcome = await runTool(`scripts/${step}.ts`, [], { env, onMessage, signal: ending.signal });
    told();
    fail(outcome.code);
  };
  // Astro writes what it makes of the collections into one folder whatever the language: one after the other.
  let read = Promise.resolve();
  const build = async (code: string) => {
    await start('files', code);
    const before = read;
    const { promise, resolve } = Promise.withResolvers<void>();
    read = promise;
    await before;
    await start('pages', code, resolve);
    resolve();
  };
  const waiting = [
    ...LANGUAGES.map(
      ({ code }) =>
        () =>
          build(code),
    ),
    async () => {
      if (failed === 0) fail(await run.beside(ending.signal));
    },
  ];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: languagesAtOnce(corpus) }, work));
  console.log(`pages: ${sum(counts.pages, 'total')}, ${sum(counts.pages, 'taken')} of them as they were`);
  return failed;
}

function sum(counts: Map<string, Count>, key: keyof Count): number {
  return [...counts.values()].reduce((total, count) => total + (count[key] ?? 0), 0);
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
