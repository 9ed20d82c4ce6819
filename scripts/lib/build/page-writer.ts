import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { DrawnAnswer, DrawnPage } from '../../../src/model/drawn-page.ts';
import { compareText } from '../../../src/model/order.ts';
import type { SiteState } from '../../../src/model/site-state.ts';
import type { FoundPage, KeptPages } from './kept-pages.ts';
import { openSiteFiles } from './site-files.ts';

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
  /** The record that a source document has, or the first of several: its page is drawn while that record is at hand. */
  recordOf(source: string): string | undefined;
  /** Told which pages are taken over, by their paths without slashes at the ends: Astro does not know of them. */
  took(path: string): void;
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

const fileOf = (path: string, type: string) => (type === 'page' ? `${path}/index.html` : path);

function wrap(standard: AstroPrerenderer, writing: PageWriting): AstroPrerenderer {
  const { base, dir, kept, tell } = writing;
  const keys = new Map<string, string>();
  const found = new Map<string, FoundPage>();
  const files = openSiteFiles(dir);
  const count: PageCount = { done: 0, total: 0, taken: 0 };
  let [told, now]: [number, SiteState | null] = [0, null];
  const report = () => {
    if (performance.now() - told < PAUSE && count.done < count.total) return;
    tell({ ...count });
    told = performance.now();
  };
  /** Links a page that stands in the last site as it would be drawn; one that states the corpus has to wait for its new state. */
  const link = ({ pathname, cacheKey, route }: Paths[number]) => {
    if (cacheKey === undefined) return false;
    const path = trim(pathname);
    const file = fileOf(path, route.type);
    const page = kept.find(file, cacheKey);
    keys.set(file, cacheKey);
    if (page?.isStated) found.set(file, page);
    if (page === null || page.isStated) return false;
    files.link(file, page.path);
    kept.note(file, cacheKey, null);
    if (route.type === 'page') writing.took(path);
    return true;
  };
  /** Writes a page of the last site with the new state of the corpus in it. */
  const take = (file: string) => {
    const [page, key] = [found.get(file), keys.get(file)];
    if (page === undefined || key === undefined || now === null) return false;
    files.write(file, kept.restate(page, now));
    kept.note(file, key, now);
    return true;
  };
  const write = (file: string, { bytes, state, isMixed }: DrawnPage) => {
    now ??= state;
    const key = keys.get(file);
    if (key !== undefined && !isMixed) kept.note(file, key, state);
    files.write(file, bytes);
  };
  return {
    ...standard,
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      const left = paths.filter((path) => !link(path));
      count.total = paths.length;
      count.taken = count.done = paths.length - left.length;
      report();
      return order(left, writing, ({ pathname, route }) => found.has(fileOf(trim(pathname), route.type)));
    },
    async render(request, options) {
      const path = trim(decodeURIComponent(new URL(request.url).pathname).slice(base.length));
      const file = fileOf(path, options.routeData.type);
      const isTaken = take(file);
      count.done += 1;
      if (isTaken) count.taken += 1;
      report();
      if (isTaken) return new Response(null);
      const rendered = await standard.render(request, options);
      const response: DrawnAnswer = rendered instanceof Response ? rendered : rendered.response;
      if (response.drawn !== undefined) {
        write(file, response.drawn);
        return rendered;
      }
      if (response.status !== 200 || response.body === null) return rendered;
      files.write(file, Buffer.from(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

const trim = (path: string) => path.replace(/^\/|\/$/g, '');

/** The record that a page or file is of, or the first of two; of a page of a source document that document. */
const RECORD = /^(?:plans|compare\/records|compare|sources)\/([^/.]+)/;

/**
 * Pages that are taken over come last: by one of those drawn the state of the corpus is known. What is of one record
 * comes together, for its text to be read once.
 */
function order(
  paths: Paths,
  { waits, recordOf }: Pick<PageWriting, 'waits' | 'recordOf'>,
  isFound: (path: Paths[number]) => boolean,
): Paths {
  const ranked = paths.map((path) => {
    const name = trim(path.pathname);
    const rank = name === 'data' ? (waits ? 3 : 0) : isFound(path) ? 2 : 1;
    const id = RECORD.exec(name)?.[1] ?? '';
    return { path, rank, record: name.startsWith('sources/') ? (recordOf(id) ?? id) : id };
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
