import type { Contender } from './contender.ts';

/** Pagefind as it comes: plain pages, `lang="zh-CN"`, default options, its own script in the browser. */
export const stock: Contender = {
  name: 'stock',
  title: 'Pagefind 1.6.0, default options, lang zh-CN, an id at every passage',
  indexer: (content, out) => ({
    script: 'scripts/lib/search-quality/contenders/stock-index.ts',
    args: [content, out],
    env: {},
  }),
  bytesPerRecord: 1.3e6,
};
