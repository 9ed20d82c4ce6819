import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** MB of records from which the languages are built side by side: some hundred plans. Below, memory counts for more. */
const LARGE = 5;

/** MB of all records: what a build takes of memory and time goes with it. */
export function corpusSize(plans: string): number {
  if (!existsSync(plans)) return 0;
  const files = readdirSync(plans).map((file) => statSync(join(plans, file)).size);
  return files.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** How many languages are built at a time. */
export function languagesAtOnce(corpus: number): number {
  return corpus < LARGE ? 1 : Math.min(2, availableParallelism());
}

/**
 * What the engine is told of memory, in MB. Where the corpus is small, young objects have 4 instead of 16, for pages are
 * soon done with; and rubbish is cleared away before the heap has grown to 480 and thirty times the corpus: measured, a
 * fifth less at the same pace. A large corpus has the engine's own bound.
 */
export function memoryOptions(corpus: number): string {
  const heap = 480 + 30 * corpus;
  return heap < 1500
    ? `--max-semi-space-size=4 --max-old-space-size=${Math.round(heap)}`
    : '--max-semi-space-size=4';
}
