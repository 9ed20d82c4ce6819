/**
 * Writes the search index of the records into the built site: `OUT_DIR/pagefind` (`dist/pagefind`); what the next run can
 * use again is kept in `CACHE_DIR/search` (`.astro/search`).
 * Usage: `node scripts/index.ts [--content DIR]`, after `astro build`; part of `npm run build`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProgress } from './lib/report/progress.ts';
import { buildIndex } from './lib/search/build-index.ts';
import { writeNames } from './lib/search/names-file.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: process.env.CONTENT_DIR || 'content' } },
});
const target = join(process.env.OUT_DIR || 'dist', 'pagefind');
const { records, files, bytes, blocks, kept } = await buildIndex({
  content: values.content,
  target,
  cache: join(process.env.CACHE_DIR || '.astro', 'search'),
  progress: openProgress(process.stderr, () => performance.now()),
  more: (folder, heads) => writeNames(folder, values.content, heads),
});
const size = `${records} records, ${files} files, ${Math.round(bytes / 1024)} KB in ${target}`;
console.log(`search index: ${size}; ${kept} of ${blocks} blocks as they were`);
