import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** MB of records from which the languages are built side by side: some hundred plans. Below, memory counts for more. */
const LARGE = 5;

/** More records than these have no share image of their own unless it is asked for: drawing 2,000 takes half a minute. */
const PICTURED = 2000;

/** Number of records and MB of all: what a build takes of memory and time goes with them. */
export function measureCorpus(plans: string): { records: number; megabytes: number } {
  if (!existsSync(plans)) return { records: 0, megabytes: 0 };
  const sizes = readdirSync(plans).map((file) => statSync(join(plans, file)).size);
  return { records: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

/** Which records get a share image (`PUBLIC_SHARE_IMAGES`): as is asked for; else none where they would be in the way. */
export function shareImages(records: number, asked = ''): string {
  return asked !== '' || records <= PICTURED ? asked : 'none';
}

/** How many languages are built at a time. */
export function languagesAtOnce(corpus: number): number {
  return corpus < LARGE ? 1 : Math.min(2, availableParallelism());
}

/**
 * What the engine is told of memory where what is no page is written, in MB. Nothing of a record lives long: with half
 * the room for young objects clearing away takes a tenth longer, with more it takes no less. What is known of all records
 * takes 150 at 10,000 plans of 350 MB; the bound is twice as much and more.
 */
export function fileMemory(corpus: number): string {
  return `--max-semi-space-size=16 --max-old-space-size=${Math.round(250 + corpus / 2)}`;
}

/**
 * The same where pages are drawn. Rubbish is cleared away before the heap has grown to a bound: the engine's own
 * would let a process hold five times what it needs. Young objects of a small corpus have 4 instead of 16, for pages are
 * soon done with; of a large one 32, for more of them to die young: 64 gain nothing, and one thread for all clearing
 * away, or a bound of less than two and a half times what lives, takes longer.
 */
export function pageMemory(corpus: number): string {
  const [small, large] = [480 + 30 * corpus, 700 + 1.5 * corpus];
  const young = small < large ? 4 : 32;
  return `--max-semi-space-size=${young} --max-old-space-size=${Math.round(Math.min(small, large))}`;
}
