/**
 * `npm run build`: what all pages read of `content/`, once; in every language, of a large corpus side by side, the files
 * that are no pages, then the pages, by Astro; the search index; then the pictures that pages name, the service workers,
 * and `_headers` for hosts that read it. All is made in a folder beside `OUT_DIR` (`dist`) and takes its place when it is
 * whole: a build that fails or is ended leaves the last good site.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadersFile } from '../src/model/headers.ts';
import { buildLanguages, keepManifests } from './lib/build/build-languages.ts';
import { measureCorpus, shareImages } from './lib/build/memory.ts';
import { openStaging } from './lib/build/staging.ts';
import { openProgress } from './lib/report/progress.ts';
import { runTool } from './lib/run/tool.ts';
import { readSettings } from './lib/site/settings.ts';

// Before anything is built: what cannot be meant ends it here.
const { dir: site, base } = readSettings();
const content = process.env.CONTENT_DIR || 'content';
const cache = process.env.CACHE_DIR || '.astro';
// Code that was compiled once need not be stripped of its types and compiled by every process of every build.
process.env.NODE_COMPILE_CACHE ||= join(cache, 'code');
const { dir, publish, clear } = await openStaging(site);

/** What fails ends the build with its exit code. */
async function step(name: string, run: () => Promise<number>): Promise<void> {
  const started = performance.now();
  const code = await run();
  if (code !== 0) process.exit(code);
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const script = async (file: `scripts/${string}`) => (await runTool(file, [], { env: { OUT_DIR: dir } })).code;

const { records, megabytes } = measureCorpus(join(content, 'plans'));
process.env.PUBLIC_SHARE_IMAGES = shareImages(records, process.env.PUBLIC_SHARE_IMAGES);
const progress = openProgress(process.stderr, () => performance.now());
await step('prepare', () => script('scripts/prepare.ts'));
const offered = join(cache, 'offered-files.json');
const index = async (signal: AbortSignal) => {
  const env = { OUT_DIR: dir, LAST_SITE: site };
  return (await runTool('scripts/index.ts', ['--prepared'], { env, signal })).code;
};
await step('pages and index', () =>
  buildLanguages({ dir, last: site, corpus: megabytes, offered, progress, beside: index }),
);
await step('pictures', () => script('scripts/pictures.ts'));
// Loaded when it is needed: what it bundles with takes 30 MB that the pages' build would have to bear.
const { writeWorkers } = await import('./lib/offline/write-worker.ts');
await writeWorkers({ dir, base });
writeFileSync(join(dir, '_headers'), formatHeadersFile(base));
await publish();
// From here on the next build can take over what stands in this site, even if this one ends before all is cleared away.
keepManifests(cache);
await clear();
console.log(`site: ${site}`);
