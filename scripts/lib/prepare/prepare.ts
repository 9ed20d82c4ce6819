import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRecords, compareText } from '../../../src/model/order.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { Theme } from '../../../src/model/theme.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import type { Progress } from '../report/progress.ts';
import { passCompare } from './compare-pass.ts';
import { writeFirstSeen } from './first-seen-pass.ts';
import { keptAt, openTexts } from './kept-records.ts';
import { writeQuantities } from './quantities.ts';
import { digestOf } from './read-block.ts';
import { readBlocks } from './read-blocks.ts';
import { askShort, writeSentences } from './sentences.ts';
import { readThings, writeThings } from './things.ts';

/** Files of `content/` beside the records and sources that the version covers. */
const WHOLE = ['organisations', 'themes', 'campaigns', 'laws', 'formulas'] as const;

/**
 * Reads `content/` once for all pages in all languages and leaves in `store` what they share: heads of records, sources
 * and things, theme counts, and where things stand. Throws where a file does not fit its schema. What is there of an
 * earlier run is replaced; the stamp is taken away first and written last.
 */
export async function prepare(
  content: string,
  store: string,
  progress: Progress,
): Promise<{ version: string }> {
  mkdirSync(store, { recursive: true });
  rmSync(join(store, STORE_FILES.stamp), { force: true });
  const codebook = readCodebook(content);
  const found = readThings(content);
  const asked = askShort(found, idsIn(content, 'plans'));
  const texts = keptAt(store, asked.length);
  const read = await readBlocks({ content, codebook }, texts, asked, idsIn(content, 'sources'), progress);
  const { records, sources } = read;
  const heads = records.map(({ head }) => head);
  const facts = records.map(({ head, words }) => ({ ...head, words })).sort(compareRecords);
  const save = (name: keyof typeof STORE_FILES, value: unknown) =>
    writeFileSync(join(store, STORE_FILES[name]), JSON.stringify(value));
  const whileIndexing = () => {
    const things = writeThings(found, store, records);
    for (const name of ['campaigns', 'laws', 'formulas'] as const) save(name, things[name]);
    writeFirstSeen(found, facts, join(store, STORE_FILES.firstSeen));
    writeQuantities(records, store);
    save('records', heads);
    save('sources', sources);
    save(
      'charts',
      Object.fromEntries(records.flatMap(({ head, themes }) => (themes ? [[head.id, themes]] : []))),
    );
  };
  await passCompare({
    store,
    texts,
    records: facts,
    things: found,
    organisations: readOrganisations(content),
    progress,
    whileIndexing,
    whileComparing: () => writeSentences(found, { store, records, textOf: openTexts(texts) }),
  });
  const version = versionOf(content, [...heads, ...sources]);
  save('stamp', { version });
  return { version };
}

function readOrganisations(content: string): Pick<Organisation, 'id' | 'parent'>[] {
  return JSON.parse(readFileSync(join(content, 'organisations.json'), 'utf8'));
}

function readCodebook(content: string): Theme[] {
  const file = join(content, 'themes.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).map((theme) => Theme.parse(theme));
}

/** Ids of the files of a folder, in a fixed order. */
function idsIn(content: string, folder: string): string[] {
  const path = join(content, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort(compareText);
}

/** Eight hexadecimal digits over all content: two sites with the same version hold the same. */
function versionOf(content: string, heads: readonly { id: string; digest: string }[]): string {
  const hash = createHash('sha256');
  for (const { id, digest } of heads) hash.update(`${id} ${digest}\n`);
  for (const name of WHOLE) {
    const file = join(content, `${name}.json`);
    if (existsSync(file)) hash.update(`${name} ${digestOf(readFileSync(file))}\n`);
  }
  return hash.digest('hex').slice(0, 8);
}
