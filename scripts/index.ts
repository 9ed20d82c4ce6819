/**
 * Writes the search index of the records into the built site: `OUT_DIR/pagefind` (`dist/pagefind`).
 * Usage: `node scripts/index.ts [--content DIR]`, after `astro build`; part of `npm run build`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Organisation } from '../src/model/organisation.ts';
import { PlanRecord } from '../src/model/record.ts';
import { Theme } from '../src/model/theme.ts';
import { buildIndex } from './lib/search/build-index.ts';
import { writeNames } from './lib/search/names-file.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: process.env.CONTENT_DIR || 'content' } },
});
const target = join(process.env.OUT_DIR || 'dist', 'pagefind');

const plans = join(values.content, 'plans');
const names = (await readdir(plans)).filter((name) => name.endsWith('.json')).sort();
const records = await Promise.all(
  names.map(async (name) => PlanRecord.parse(await readJson(join(plans, name)))),
);
const organisations = z.array(Organisation).parse(await readJson(join(values.content, 'organisations.json')));

const themes = z.array(Theme).parse(await readJson(join(values.content, 'themes.json')));

const files = await buildIndex(
  records,
  organisations,
  themes.map(({ id }) => id),
);
await rm(target, { recursive: true, force: true });
for (const file of files) {
  const path = join(target, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.content);
}
writeNames(target, values.content);
const size = files.reduce((sum, file) => sum + file.content.length, 0);
console.log(
  `search index: ${records.length} records, ${files.length} files, ${Math.round(size / 1024)} KB in ${target}`,
);

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
