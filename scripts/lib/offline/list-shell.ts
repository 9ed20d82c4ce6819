import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/model/languages.ts';
import type { Shell } from '../../../src/offline/worker-scope.ts';
import { listFiles } from '../files/list-files.ts';

/** A build of the site in one language. */
export interface LanguageBuild {
  /** Folder it was built into: `dist`, `dist/en`. */
  dir: string;
  /** Base path it was built for: `/`, `/en/`. */
  base: string;
}

/** Pages kept from the start, as many whatever the corpus holds. */
export const SHELL_PAGES = ['', 'offline/', 'search/'];

/** Parts of pages above this many bytes are kept when they were used: the writer of Word files. */
const HEAVY = 100_000;

/**
 * What a service worker keeps from the start: the pages of the shell, styles and scripts of every kind of page, the table
 * of traditional characters. Plans are kept as they are read. `inner`: builds in other languages below this one.
 */
export function listShell({ dir, base }: LanguageBuild, inner: readonly string[]): Shell {
  const pages = SHELL_PAGES.map((page) => ({ url: base + page, file: join(dir, page, 'index.html') }));
  const parts = listFiles(join(dir, '_astro'))
    .filter((file) => /\.(css|js)$/.test(file))
    .map((file) => ({ url: `${base}_astro/${file}`, file: join(dir, '_astro', file) }))
    .filter(({ file }) => readFileSync(file).length <= HEAVY);
  const files = [
    ...[...pages, ...findFold(dir, base)].map(({ url, file }) => ({
      url,
      revision: hashOf(readFileSync(file)),
    })),
    ...parts.map(({ url }) => ({ url, revision: null })),
  ];
  return { base, version: hashOf(JSON.stringify(files)), inner: [...inner], files };
}

/** The builds of a site: Chinese in its folder itself, English in `en` where it was built. */
export function languageBuilds({ dir, base }: LanguageBuild): LanguageBuild[] {
  const builds = LANGUAGES.map(({ folder }) => ({ dir: join(dir, folder), base: `${base}${folder}` }));
  return builds.filter((build) => existsSync(join(build.dir, 'index.html')));
}

/** The table lies in the index that the search page names, its own or that of the build around it. */
function findFold(dir: string, base: string): { url: string; file: string }[] {
  const [, index = `${base}pagefind/`] =
    /<search-page[^>]*\sdata-index="([^"]+)"/.exec(readFileSync(join(dir, 'search/index.html'), 'utf8')) ??
    [];
  const from = index.startsWith(base) ? join(dir, index.slice(base.length)) : join(dir, '..', 'pagefind');
  return [{ url: `${index}fold.txt`, file: join(from, 'fold.txt') }];
}

function hashOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
