import type { Contender } from './contender.ts';

/** MiniSearch as VitePress's local search sets it up. */
export const minisearch: Contender = {
  name: 'minisearch',
  title: "MiniSearch 7.2.0, options of VitePress 1.6's local search, one entry a passage",
  indexer: (content, out) => ({
    script: 'scripts/lib/search-quality/contenders/minisearch-index.ts',
    args: [content, out],
    env: {},
  }),
  bytesPerRecord: 0.5e6,
};
