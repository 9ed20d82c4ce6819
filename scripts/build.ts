/**
 * `npm run build`: the pages by Astro in every language, one after the other; then the pictures they name, the search
 * index over them, the service workers, and `_headers` for hosts that read it, into `OUT_DIR` (`dist`).
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadersFile } from '../src/model/headers.ts';
import { LANGUAGES } from '../src/model/languages.ts';
import { runTool } from './lib/run/tool.ts';
import { readSettings } from './lib/site/settings.ts';

/**
 * What the engine is told of memory, in MB. Young objects have 4 instead of 16, for pages are soon done with; and where the
 * corpus is small, rubbish is cleared away before the heap has grown to 480 and thirty times the corpus: measured, a
 * fifth less at the same pace. A large corpus has the engine's own bound.
 */
function memoryOptions(corpus: number): string {
  const heap = 480 + 30 * corpus;
  return heap < 1500
    ? `--max-semi-space-size=4 --max-old-space-size=${Math.round(heap)}`
    : '--max-semi-space-size=4';
}

/** MB of all records. */
function corpusSize(plans: string): number {
  if (!existsSync(plans)) return 0;
  const files = readdirSync(plans).map((file) => statSync(join(plans, file)).size);
  return files.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** What fails ends the build with its exit code. */
async function run(...[tool, args, env]: [...Parameters<typeof runTool>]): Promise<void> {
  const { code } = await runTool(tool, args, env);
  if (code !== 0) process.exit(code);
}

// Before anything is built: what cannot be meant ends it here.
const { dir, base } = readSettings();

await run('scripts/prepare.ts');
// The Chinese pages first: each build empties its own folder, and theirs holds the others.
const options = memoryOptions(corpusSize(join(process.env.CONTENT_DIR || 'content', 'plans')));
for (const { code } of LANGUAGES) {
  const env = { SITE_LANGUAGE: code, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${options}` };
  await run('astro', ['build'], { env });
}
await run('scripts/pictures.ts');
await run('scripts/index.ts');
// Loaded when it is needed: what it bundles with takes 30 MB that the pages' build would have to bear.
const { writeWorkers } = await import('./lib/offline/write-worker.ts');
await writeWorkers({ dir, base });
writeFileSync(join(dir, '_headers'), formatHeadersFile(base));
