import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { compareText } from '../../../src/model/order.ts';
import type { SiteState } from '../../../src/model/site-state.ts';
import type { KeptPages } from './kept-pages.ts';

/** Time between two reports (ms). */
const PAUSE = 200;

export interface PageCount {
  done: number;
  total: number;
  taken: number;
}

/** What stands between Astro and its writing of pages. */
export interface PageWriting {
  /** Base path of the language, with slashes at both ends. */
  base: string;
  /** Folder of the language. */
  dir: string;
  kept: KeptPages;
  /** Whether another language's build says what open data there is: the page that shows it comes last then, else first. */
  waits: boolean;
  /** Told that the collections are read, then how many pages and files are written, and how many of them are those of the last build. */
  tell(count: PageCount): void;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Takes over pages that have not changed; orders, writes and counts all. */
export function pageWriter(writing: PageWriting): AstroIntegration {
  return {
    name: 'page-writer',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        for (const { styles } of pages.values()) sortOnce(styles);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        writing.tell({ done: 0, total: 0, taken: 0 });
        setPrerenderer((standard) => wrap(standard, writing));
      },
      'astro:build:done': () => writing.kept.write(),
    },
  };
}

function wrap(standard: AstroPrerenderer, { base, dir, kept, waits, tell }: PageWriting): AstroPrerenderer {
  const keys = new Map<string, string>();
  const write = fileWriter(dir);
  let [done, total, taken, told] = [0, 0, 0, 0];
  const count = () => {
    done += 1;
    if (performance.now() - told < PAUSE && done < total) return;
    tell({ done, total, taken });
    told = performance.now();
  };
  return {
    ...standard,
    async getStaticPaths() {
      const paths = order(await standard.getStaticPaths(), waits);
      for (const { pathname, cacheKey } of paths) if (cacheKey) keys.set(trim(pathname), cacheKey);
      total = paths.length;
      return paths;
    },
    async render(request, options) {
      const path = trim(decodeURIComponent(new URL(request.url).pathname).slice(base.length));
      const file = options.routeData.type === 'page' ? `${path}/index.html` : path;
      const key = keys.get(path) ?? '';
      const known = key === '' ? null : kept.take(file, key);
      if (known !== null) taken += 1;
      count();
      if (known !== null) return write(file, known);
      const rendered = await standard.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const state = response.headers.get('X-State');
      if (state !== null) kept.note(file, key, JSON.parse(decodeURIComponent(state)) as SiteState);
      if (response.status !== 200 || response.body === null) return rendered;
      return write(file, Buffer.from(await response.arrayBuffer()));
    },
  };
}

/**
 * Writes files below a folder at once, which takes half of what Astro's own writing does: it makes each folder anew,
 * waits between all steps, and keeps where every page went to its end. Gives the answer that leaves Astro nothing to
 * write; what is no usual page (404) is left to it.
 */
function fileWriter(dir: string): (file: string, bytes: Uint8Array) => Response {
  const made = new Set<string>();
  return (file, bytes) => {
    const path = join(dir, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, bytes);
    return new Response(null);
  };
}

const trim = (path: string) => path.replace(/^\/|\/$/g, '');

/** The record that a page or file is of, or the first of two. */
const RECORD = /^(?:plans|compare\/records|compare|sources)\/([^/.]+)/;

/**
 * Pages without a key first: by one of them the state of the corpus is known before any page is taken over. What is of
 * one record comes together, for its text to be read once.
 */
function order(paths: Paths, waits: boolean): Paths {
  const ranked = paths.map((path) => {
    const name = trim(path.pathname);
    const rank = name === 'data' ? (waits ? 3 : 0) : path.cacheKey === undefined ? 1 : 2;
    return { path, rank, record: RECORD.exec(name)?.[1] ?? '' };
  });
  return ranked.sort((a, b) => a.rank - b.rank || compareText(a.record, b.record)).map(({ path }) => path);
}

/**
 * Has a list sorted the first time only: Astro sorts the styles of a route again for each page and turns about those it
 * finds equal, so that a page's bytes would depend on how many were drawn before it.
 */
function sortOnce<T>(list: T[]): void {
  const sort = list.sort;
  list.sort = (compare) => {
    list.sort = () => list;
    return sort.call(list, compare) as T[];
  };
}
