/**
 * Writes the search index of the records into the built site: `OUT_DIR/pagefind` (`dist/pagefind`); what the next run can
 * use again is kept in `CACHE_DIR/search` (`.astro/search`).
 * Usage: `node scripts/index.ts [--content DIR]`, after `astro build`; part of `npm run build`, which says by `--prepared`
 * that `scripts/prepare.ts` has checked this very content, and by `LAST_SITE` where files are that may be taken over.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordHead } from '../src/model/heads.ts';
import { storeFile } from '../src/store/folder.ts';
import { openProgress } from './lib/report/progress.ts';
import { buildIndex } from './lib/search/build-index.ts';
import { writeNamesAside } from './lib/search/names-aside.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env.CONTENT_DIR || 'content' },
    prepared: { type: 'boolean', default: false },
  },
});
/** Digests of the records by their files, as they were read for the pages. */
function readDigests(): Map<string, string> {
  const heads: RecordHead[] = JSON.parse(readFileSync(storeFile('records'), 'utf8'));
  return new Map(heads.map(({ id, digest }) => [`${id}.json`, digest]));
}

const { LAST_SITE: last } = process.env;
const target = join(process.env.OUT_DIR || 'dist', 'pagefind');
const { records, files, bytes, blocks, kept } = await buildIndex({
  content: values.content,
  target,
  cache: join(process.env.CACHE_DIR || '.astro', 'search'),
  progress: openProgress(process.stderr, () => performance.now()),
  digests: values.prepared ? readDigests() : null,
  last: last ? join(last, 'pagefind') : null,
  more: (folder, heads) => writeNamesAside({ target: folder, content: values.content, heads }),
});
const size = `${records} records, ${files} files, ${Math.round(bytes / 1024)} KB in ${target}`;
console.log(`search index: ${size}; ${kept} of ${blocks} blocks as they were`);
