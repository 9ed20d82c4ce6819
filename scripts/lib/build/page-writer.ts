import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { DrawnAnswer, DrawnPage } from '../../../src/model/drawn-page.ts';
import { compareText } from '../../../src/model/order.ts';
import type { SiteState } from '../../../src/model/site-state.ts';
import type { FoundPage, KeptPages } from './kept-pages.ts';
import { openSiteFiles } from './site-files.ts';

/** Time between two reports (ms). */
const PAUSE = 200;

/** Pages of the last site that are read at a time: as many as the system's own threads. */
const READ = 4;

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
  let ending = async () => {};
  return {
    name: 'page-writer',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        for (const { styles } of pages.values()) sortOnce(styles);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        writing.tell({ done: 0, total: 0, taken: 0 });
        setPrerenderer((standard) => {
          const { prerenderer, end } = wrap(standard, writing);
          ending = end;
          return prerenderer;
        });
      },
      'astro:build:done': async () => {
        await ending();
        writing.kept.write();
      },
    },
  };
}

const fileOf = (path: string, type: string) => (type === 'page' ? `${path}/index.html` : path);

/** A page of the last site that waits for the state of the corpus. */
interface Waiting extends FoundPage {
  file: string;
  key: string;
  /** Its path without slashes at the ends; null where it is no page of the site map. */
  listed: string | null;
}

/** `end` resolves when all pages are taken over. */
function wrap(
  standard: AstroPrerenderer,
  writing: PageWriting,
): { prerenderer: AstroPrerenderer; end: () => Promise<void> } {
  const { base, dir, kept, tell } = writing;
  const keys = new Map<string, string>();
  const waiting: Waiting[] = [];
  const files = openSiteFiles(dir);
  const count: PageCount = { done: 0, total: 0, taken: 0 };
  let told = 0;
  let taking: Promise<unknown> | undefined;
  const report = () => {
    if (performance.now() - told < PAUSE && count.done < count.total) return;
    tell({ ...count });
    told = performance.now();
  };
  const took = (listed: string | null) => {
    count.taken += 1;
    count.done += 1;
    if (listed !== null) writing.took(listed);
  };
  /** Links a page that stands in the last site as it would be drawn; one that states the corpus has to wait for its new state. */
  const find = ({ pathname, cacheKey, route }: Paths[number]) => {
    if (cacheKey === undefined) return false;
    const path = trim(pathname);
    const file = fileOf(path, route.type);
    const page = kept.find(file, cacheKey);
    keys.set(file, cacheKey);
    if (page === null) return false;
    const listed = route.type === 'page' ? path : null;
    if (page.isStated) {
      waiting.push({ ...page, file, key: cacheKey, listed });
      return true;
    }
    files.link(file, page.path);
    kept.note(file, cacheKey, null);
    took(listed);
    return true;
  };
  /** Writes pages of the last site with the new state of the corpus in them: each is waited for beside what is drawn. */
  const take = async (state: SiteState) => {
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      files.write(page.file, await kept.restate(page, state));
      kept.note(page.file, page.key, state);
      took(page.listed);
      report();
    }
  };
  const write = (file: string, { bytes, state, isMixed }: DrawnPage) => {
    if (state !== null) {
      taking ??= Promise.all(Array.from({ length: READ }, () => take(state)));
      // What fails is told at the end.
      taking.catch(() => {});
    }
    const key = keys.get(file);
    if (key !== undefined && !isMixed) kept.note(file, key, state);
    files.write(file, bytes);
  };
  const prerenderer: AstroPrerenderer = {
    ...standard,
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      count.total = paths.length;
      const left = paths.filter((path) => !find(path));
      report();
      return order(left, writing);
    },
    async render(request, options) {
      const path = trim(decodeURIComponent(new URL(request.url).pathname).slice(base.length));
      const file = fileOf(path, options.routeData.type);
      count.done += 1;
      report();
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
  const end = async () => {
    await taking;
    if (waiting.length > 0) throw new Error(`no page drawn states the corpus that ${waiting[0]?.file} is of`);
  };
  return { prerenderer, end };
}

const trim = (path: string) => path.replace(/^\/|\/$/g, '');

/** The record that a page or file is of, or the first of two; of a page of a source document that document. */
const RECORD = /^(?:plans|compare\/records|compare|sources)\/([^/.]+)/;

/** What is of one record comes together, for its text to be read once. */
function order(paths: Paths, { waits, recordOf }: Pick<PageWriting, 'waits' | 'recordOf'>): Paths {
  const ranked = paths.map((path) => {
    const name = trim(path.pathname);
    const rank = name === 'data' ? (waits ? 2 : 0) : 1;
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
