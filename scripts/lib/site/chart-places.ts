import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE, languageAt } from '../../../src/model/languages.ts';
import { listFiles } from '../files/list-files.ts';

/** A page of a built site. */
export interface BuiltPage {
  file: string;
  /** First folder and depth, which pages of one kind share: `/plans/*`. */
  kind: string;
  /** Address below the base: `/plans/x/`. */
  path: string;
  size: number;
}

/** A chart where it stands. */
export interface ChartPlace {
  kind: string;
  path: string;
  /** Id of its figure: `matrix`. */
  id: string;
}

/** Every Chinese page of a built site, of which each in another language is a copy; none where it is not built. */
function builtPages(dir: string): BuiltPage[] {
  const files = existsSync(dir)
    ? listFiles(dir).filter((file) => file.endsWith('.html') && languageAt(file) === CHINESE)
    : [];
  return files.map((file) => ({
    file,
    kind: kindOf(file),
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    size: statSync(join(dir, file)).size,
  }));
}

/** The heaviest page of every kind: a new kind is found without being listed anywhere. */
export function heaviestOfEachKind(dir: string): { kind: string; path: string }[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of builtPages(dir)) {
    if (page.size > (heaviest.get(page.kind)?.size ?? 0)) heaviest.set(page.kind, page);
  }
  return [...heaviest].map(([kind, { path }]) => ({ kind, path }));
}

/** Every chart of every kind of page by its id, once, where its page is heaviest. */
export function chartPlaces(dir: string): ChartPlace[] {
  const heaviest = new Map<string, BuiltPage & { id: string }>();
  for (const page of builtPages(dir)) {
    for (const id of chartIds(readFileSync(join(dir, page.file), 'utf8'))) {
      const key = `${page.kind}#${id}`;
      if (page.size > (heaviest.get(key)?.size ?? 0)) heaviest.set(key, { ...page, id });
    }
  }
  return [...heaviest.values()].map(({ kind, path, id }) => ({ kind, path, id }));
}

/** Ids of the charts of a page in its HTML. */
function chartIds(html: string): string[] {
  return [...html.matchAll(/<figure[^>]*>/g)]
    .filter(([figure]) => /\sclass="chart[\s"]/.test(figure))
    .flatMap(([figure]) => /\sid="([^"]+)"/.exec(figure)?.[1] ?? []);
}

/** `plans/x/index.html` → `/plans/*`, `plans/index.html` → `/plans`, `404.html` → `/404` */
function kindOf(file: string): string {
  const [first, ...deeper] = file
    .replace(/(\/?index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  return `/${[first ?? '', ...deeper.map(() => '*')].join('/')}`;
}
