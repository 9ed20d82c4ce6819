/**
 * Builds the pages of one language, `SITE_LANGUAGE`, into `OUT_DIR`, which is not emptied before: languages lie in one
 * another. Pages of `LAST_SITE` that have not changed are taken over. Tells whoever started it how many pages are
 * written. Part of `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { SourceHead } from '../src/model/heads.ts';
import { storeFile } from '../src/store/folder.ts';
import { hashCode } from './lib/build/hash-code.ts';
import { openKeptPages } from './lib/build/kept-pages.ts';
import { ownServerFolder } from './lib/build/own-server-folder.ts';
import { pageWriter } from './lib/build/page-writer.ts';
import { openSiteMap } from './lib/build/site-map.ts';
import { readSettings } from './lib/site/settings.ts';

const { env } = process;
const { dir, base, language } = readSettings();
const { code, folder } = language;
const cacheDir = join(env.CACHE_DIR || '.astro', code);
const kept = openKeptPages({
  last: join(env.LAST_SITE || dir, folder),
  next: join(dir, folder),
  manifest: join(cacheDir, 'pages.json'),
  code: hashCode(env.CONTENT_DIR || 'content', env),
});
const sources = JSON.parse(readFileSync(storeFile('sources'), 'utf8')) as SourceHead[];
const records = new Map(sources.map((source) => [source.id, source.records[0]]));
const siteMap = openSiteMap();
const writer = pageWriter({
  ...{ base: `${base}${folder}`, dir: join(dir, folder), kept, waits: folder !== '' },
  recordOf: (source) => records.get(source),
  took: siteMap.add,
  tell: (count) => process.send?.(count),
});
try {
  await build({
    logLevel: 'warn',
    cacheDir,
    integrations: [ownServerFolder(cacheDir), writer, ...siteMap.integrations],
    vite: { build: { emptyOutDir: false } },
  });
} catch (error) {
  console.error(error);
  process.exit(1);
}
