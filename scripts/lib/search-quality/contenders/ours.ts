import type { Contender } from './contender.ts';

/** The search of this site: coded pairs of characters over Pagefind, each find checked in the text. */
export const ours: Contender = {
  name: 'ours',
  title: 'this site: pairs of characters, own index for Pagefind 1.6.0',
  indexer: (content, out) => ({
    script: 'scripts/index.ts',
    args: ['--content', content],
    env: { OUT_DIR: out, CACHE_DIR: `${out}/cache` },
  }),
  bytesPerRecord: 0.4e6,
};
