/**
 * Writes the search index of the records into the built site: `OUT_DIR/pagefind` (`dist/pagefind`).
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
const { records, files, bytes } = await buildIndex({
  content: values.content,
  target,
  progress: openProgress(process.stderr, () => performance.now()),
  more: (folder) => writeNames(folder, values.content),
});
console.log(`search index: ${records} records, ${files} files, ${Math.round(bytes / 1024)} KB in ${target}`);
