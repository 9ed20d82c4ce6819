import type { AstroIntegration, AstroPrerenderer } from 'astro';
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
  kept: KeptPages;
  /** Whether another language's build says what open data there is: the page that shows it comes last then, else first. */
  waits: boolean;
  /** Told that the collections are read, then how many pages and files are written, and how many of them are those of the last build. */
  tell(count: PageCount): void;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Takes over pages that have not changed, orders and counts all. */
export function pageWriter(writing: PageWriting): AstroIntegration {
  return {
    name: 'page-writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        writing.tell({ done: 0, total: 0, taken: 0 });
        setPrerenderer((standard) => wrap(standard, writing));
      },
      'astro:build:done': () => writing.kept.write(),
    },
  };
}

function wrap(standard: AstroPrerenderer, { base, kept, waits, tell }: PageWriting): AstroPrerenderer {
  const keys = new Map<string, string>();
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
      if (known !== null) return new Response(new Uint8Array(known));
      const rendered = await standard.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const state = response.headers.get('X-State');
      if (state !== null) kept.note(file, key, JSON.parse(decodeURIComponent(state)) as SiteState);
      return rendered;
    },
  };
}

const trim = (path: string) => path.replace(/^\/|\/$/g, '');

/** Pages without a key first: by one of them the state of the corpus is known before any page is taken over. */
function order(paths: Paths, waits: boolean): Paths {
  const rank = ({ pathname, cacheKey }: Paths[number]) =>
    trim(pathname) === 'data' ? (waits ? 3 : 0) : cacheKey === undefined ? 1 : 2;
  return paths.toSorted((a, b) => rank(a) - rank(b));
}
