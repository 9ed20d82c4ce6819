import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** Files and folders that decide what a page of given content looks like. */
export const CODE = [
  'src',
  'scripts/lib/prepare',
  'scripts/lib/files',
  'scripts/lib/site',
  'scripts/lib/build',
  'scripts/files.ts',
  'scripts/pages.ts',
  'astro.config.mjs',
  'package-lock.json',
];

/** Lists of the content that stand behind pages of every kind, and change seldom. */
const LISTS = ['themes.json', 'glossary.json', 'tile-grids.json', 'organisations.json'];

/** Settings a page may show. */
const SETTINGS = /^(PUBLIC_|SITE$|BASE_PATH$|SITE_LANGUAGE$)/;

/** Hash of all that pages are made of besides records, sources and names: code, libraries, settings, short lists. */
export function hashCode(content: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of CODE) {
    const files = part.includes('.') ? [part] : listFiles(part).map((file) => join(part, file));
    for (const file of files) if (!file.includes('.test.')) hash.update(file).update(readFileSync(file));
  }
  for (const list of LISTS) {
    const file = join(content, list);
    if (existsSync(file)) hash.update(list).update(withoutRecords(readFileSync(file, 'utf8')));
  }
  const settings = Object.keys(env).filter((name) => SETTINGS.test(name));
  for (const name of settings.sort()) hash.update(`${name}=${env[name]}`);
  return hash.digest('hex');
}

/** Which records an organisation has is shown by keys of its pages; a new plan is not to draw every page again. */
function withoutRecords(list: string): string {
  return JSON.stringify(JSON.parse(list), (key, value) => (key === 'records' ? undefined : value));
}
