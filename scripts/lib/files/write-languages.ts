import { LANGUAGES } from '../../../src/model/languages.ts';
import type { Progress } from '../report/progress.ts';
import { runTool } from '../run/tool.ts';

/** Where the files go. */
export interface LanguagesRun {
  /** Folder of the site that is made. */
  dir: string;
  /** That of the last good one, from which unchanged files are taken. */
  last: string;
  /** MB of all records. */
  corpus: number;
  /** File that says what open data was written. */
  offered: string;
  progress: Progress;
}

/**
 * What the engine is told of memory, in MB. Nothing of a record lives long: room for many young objects would gain
 * nothing. What is known of all records takes 150 at 10,000 plans of 350 MB; the bound is twice as much and more.
 */
function memoryOptions(corpus: number): string {
  return `--max-semi-space-size=8 --max-old-space-size=${Math.round(250 + corpus / 2)}`;
}

interface Count {
  done: number;
  total: number;
}

/**
 * Writes what is no page in every language, each by a process of its own, side by side; where one fails the others are
 * ended. Gives the exit code.
 */
export async function writeLanguages({
  dir,
  last,
  corpus,
  offered,
  progress,
}: LanguagesRun): Promise<number> {
  const counts = new Map<string, Count>();
  const ending = new AbortController();
  const runs = LANGUAGES.map(async ({ code }) => {
    const onMessage = (count: unknown) => {
      counts.set(code, count as Count);
      progress('files', sum(counts, 'done'), sum(counts, 'total'));
    };
    const env = {
      ...{ OUT_DIR: dir, LAST_SITE: last, SITE_LANGUAGE: code, OFFERED_FILES: offered },
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${memoryOptions(corpus)}`,
    };
    const run = await runTool('scripts/files.ts', [], { env, onMessage, signal: ending.signal });
    if (run.code !== 0) ending.abort();
    return run.code;
  });
  const codes = await Promise.all(runs);
  return codes.find((code) => code !== 0) ?? 0;
}

function sum(counts: Map<string, Count>, key: keyof Count): number {
  return [...counts.values()].reduce((total, count) => total + count[key], 0);
}
