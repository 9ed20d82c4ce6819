import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

const { dir } = TEST_BUILDS.root;

/**
 * One address of every kind of page of the built site, the heaviest of its kind: pages of one kind share
 * their first folder and their depth, so a new kind is found without being listed here.
 */
export const PAGE_KINDS: { kind: string; path: string }[] = heaviestOfEachKind();

function heaviestOfEachKind() {
  const heaviest = new Map<string, { size: number; path: string }>();
  const pages = existsSync(dir) ? listFiles(dir).filter((file) => file.endsWith('.html')) : [];
  for (const file of pages) {
    const { size } = statSync(join(dir, file));
    const kind = kindOf(file);
    if (size > (heaviest.get(kind)?.size ?? 0)) {
      heaviest.set(kind, { size, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` });
    }
  }
  return [...heaviest].map(([kind, { path }]) => ({ kind, path }));
}

/** `plans/x/index.html` → `/plans/*`, `plans/index.html` → `/plans`, `404.html` → `/404` */
function kindOf(file: string): string {
  const [first, ...deeper] = file
    .replace(/(\/?index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  return `/${[first ?? '', ...deeper.map(() => '*')].join('/')}`;
}
