/**
 * Writes what is no page, in one language, `SITE_LANGUAGE`, into `OUT_DIR`: open data, once, with the Chinese files; what
 * scripts load for each record and place. Says in `OFFERED_FILES` what open data there is. Tells whoever started it
 * how many records are done. Part of `npm run build`, after `scripts/prepare.ts`.
 */
import { join } from 'node:path';
import { readSettings } from './lib/site/settings.ts';
import { translateImports } from './lib/site/translated-words.ts';

const { env } = process;
const { dir, base, origin, language } = readSettings();
const { code, folder } = language;
Object.assign(env, { BASE_URL: `${base}${folder}`, SITE: origin, KEPT_TEXTS: '2' });
if (folder !== '') translateImports(code);
// What shows words or addresses is loaded when it is known which.
const { writeFiles } = await import('./lib/files/write-files.ts');
await writeFiles({
  folder: join(dir, folder),
  openData: folder === '' ? { folder: join(dir, 'data'), said: env.OFFERED_FILES } : null,
  tell: (done, total) => process.send?.({ done, total }),
});
