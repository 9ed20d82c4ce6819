import { join } from 'node:path';

/** Where a build keeps what it found out about the whole corpus, once for all languages. */
export const storeFolder = join(process.env.CACHE_DIR || '.astro', 'store');
