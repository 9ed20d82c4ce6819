import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex, FACTS_FILE, FOLD_FILE, type IndexFile } from '../../scripts/lib/search/build-index.ts';
import { Organisation } from '../../src/model/organisation.ts';
import { PlanRecord } from '../../src/model/record.ts';
import { Theme } from '../../src/model/theme.ts';
import { readFacts } from '../../src/search/facts.ts';
import type { Index } from '../../src/search/find.ts';
import { readFold } from '../../src/search/key.ts';
import type { Searchable } from '../../src/search/listing.ts';

export interface OpenIndex extends Searchable {
  records: PlanRecord[];
  files: IndexFile[];
  close(): void;
}

/** Builds the index of `content/` and opens it by Pagefind's own browser script, run by Node. */
export async function openIndex(content = 'content'): Promise<OpenIndex> {
  const plans = join(content, 'plans');
  const names = (await readdir(plans)).sort();
  const records = await Promise.all(
    names.map(async (name) => PlanRecord.parse(await readJson(join(plans, name)))),
  );
  const organisations = Organisation.array().parse(await readJson(join(content, 'organisations.json')));
  const themes = Theme.array().parse(await readJson(join(content, 'themes.json')));
  const files = await buildIndex(
    records,
    organisations,
    themes.map(({ id }) => id),
  );
  const bytes = new Map(files.map((file) => [file.path, Buffer.from(file.content)]));
  const server = createServer((request, response) => {
    const file = bytes.get(new URL(request.url ?? '/', 'http://x').pathname.replace('/pagefind/', ''));
    response.writeHead(file ? 200 : 404).end(file);
  });
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/`;
  const script = join(await mkdtemp(join(tmpdir(), 'search-')), 'pagefind.mjs');
  await writeFile(script, bytes.get('pagefind.js') ?? '');
  const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(script).href);
  return {
    records,
    files,
    index: createInstance({ basePath }) as Index,
    fold: readFold(String(bytes.get(FOLD_FILE))),
    facts: readFacts(JSON.parse(String(bytes.get(FACTS_FILE)))),
    close: () => server.close(),
  };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
