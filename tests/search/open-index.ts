import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex, COMMON_FILE, FACTS_FILE, FOLD_FILE } from '../../scripts/lib/search/build-index.ts';
import { serveSite } from '../../scripts/lib/serve/serve-site.ts';
import { PlanRecord } from '../../src/model/record.ts';
import { readFacts } from '../../src/search/facts.ts';
import type { Index } from '../../src/search/find.ts';
import { readFold } from '../../src/search/key.ts';
import type { Searchable } from '../../src/search/listing.ts';
import { readCommon } from '../../src/search/tokens.ts';

export interface OpenIndex extends Searchable {
  records: PlanRecord[];
  close(): Promise<void>;
}

/**
 * Builds the index of `content/` and opens it by Pagefind's own browser script, run by Node. `commonFrom`:
 * see `COMMON_FROM`.
 */
export async function openIndex({
  content = 'content',
  commonFrom,
}: {
  content?: string;
  commonFrom?: number;
} = {}): Promise<OpenIndex> {
  const plans = join(content, 'plans');
  const names = (await readdir(plans)).sort();
  const records = await Promise.all(
    names.map(async (name) => PlanRecord.parse(JSON.parse(await readFile(join(plans, name), 'utf8')))),
  );
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  const folder = join(site, 'pagefind');
  await buildIndex({ content, target: folder, cache: join(site, 'cache'), commonFrom });
  const { address, server } = await serveSite({ dir: site, base: '/', port: 0 });
  server.keepAliveTimeout = 120_000;
  const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href);
  const engine = createInstance({ basePath: `${address}pagefind/` }) as Index;
  return {
    records,
    index: {
      common: readCommon(await readFile(join(folder, COMMON_FILE), 'utf8')),
      search: (words) => engine.search(words),
    },
    fold: readFold(await readFile(join(folder, FOLD_FILE), 'utf8')),
    facts: readFacts(JSON.parse(await readFile(join(folder, FACTS_FILE), 'utf8'))),
    async close() {
      server.close();
      await rm(site, { recursive: true });
    },
  };
}
