/**
 * Writes what is no page, in one language, `SITE_LANGUAGE`, into `OUT_DIR`: open data, once, with the Chinese files; what
 * scripts load for each record and place. What has not changed is taken from `LAST_SITE`. Says in `OFFERED_FILES` what
 * open data there is, and tells whoever started it how many records are done. Part of `npm run build`, after
 * `scripts/prepare.ts`.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashCode } from './lib/build/hash-code.ts';
import { openKeptPages } from './lib/build/kept-pages.ts';
import { readSettings } from './lib/site/settings.ts';
import { translateImports } from './lib/site/translated-words.ts';

const { env } = process;
const { dir, base, origin, language } = readSettings();
const { code, folder } = language;
const cache = join(env.CACHE_DIR || '.astro', code);
mkdirSync(cache, { recursive: true });
// Without a last site there is nothing to take: what stands in this one is written over.
const [next, last] = [join(dir, folder), join(env.LAST_SITE || join(dir, '.none'), folder)];
const hash = hashCode(env.CONTENT_DIR || 'content', env);
const kept = openKeptPages({ last, next, manifest: join(cache, 'files.json'), code: hash });

// A process goes over the records once: nothing is worth keeping.
Object.assign(env, { BASE_URL: `${base}${folder}`, SITE: origin, KEPT_TEXTS: '2' });
if (folder !== '') translateImports(code);
// What shows words or addresses is loaded when it is known which.
const { writeFiles } = await import('./lib/files/write-files.ts');
const offered = await writeFiles({
  ...{ folder: next, last, kept },
  openData: folder === '' ? join(cache, 'exports.json') : null,
  tell: (done, total) => process.send?.({ done, total }),
});
if (offered !== null && env.OFFERED_FILES !== undefined) {
  writeFileSync(`${env.OFFERED_FILES}.new`, JSON.stringify(offered));
  renameSync(`${env.OFFERED_FILES}.new`, env.OFFERED_FILES);
}
