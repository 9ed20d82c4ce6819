/**
 * Builds the pages of one language, `SITE_LANGUAGE`, into `OUT_DIR`, which is not emptied before: languages lie in one
 * another. Tells whoever started it how many pages are written. Part of `npm run build`.
 */
import { join } from 'node:path';
import { build } from 'astro';
import { countPages } from './lib/build/count-pages.ts';
import { ownServerFolder } from './lib/build/own-server-folder.ts';
import { readSettings } from './lib/site/settings.ts';

const { code } = readSettings().language;
try {
  await build({
    logLevel: 'warn',
    cacheDir: join(process.env.CACHE_DIR || '.astro', code),
    integrations: [ownServerFolder(code), countPages((done, total) => process.send?.({ done, total }))],
    vite: { build: { emptyOutDir: false } },
  });
} catch (error) {
  console.error(error);
  process.exit(1);
}
