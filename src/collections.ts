import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Accuracy } from './model/accuracy.ts';
import { GlossaryEntry } from './model/glossary.ts';
import { CampaignHead, FormulaHead, LawHead, RecordHead, SourceHead } from './model/heads.ts';
import { Organisation } from './model/organisation.ts';
import { Theme } from './model/theme.ts';
import { TileGrid } from './model/tile-grid.ts';
import { storeFile } from './store/folder.ts';

/** Where the records are; the tests build a site from others. */
const content = process.env.CONTENT_DIR || 'content';

type Parser = (text: string) => Record<string, unknown>[];

/** The themes carry their place in the file, because the codebook's order is fixed and stores may sort. */
const numbered: Parser = (text) =>
  JSON.parse(text).map((theme: object, order: number) => ({ ...theme, order }));

const only: Parser = (text) => [{ id: 'accuracy', ...JSON.parse(text) }];

/** Lists that stand in memory whole, as a file each: what an entry is, and how the file is read where it is no plain list. */
const COLLECTIONS = {
  campaigns: { file: storeFile('campaigns'), schema: CampaignHead },
  laws: { file: storeFile('laws'), schema: LawHead },
  formulas: { file: storeFile('formulas'), schema: FormulaHead },
  glossary: { file: `${content}/glossary.json`, schema: GlossaryEntry },
  accuracy: { file: `${content}/accuracy.json`, schema: Accuracy.extend({ id: z.string() }), parser: only },
  tileGrids: { file: `${content}/tile-grids.json`, schema: TileGrid },
  plans: { file: storeFile('records'), schema: RecordHead },
  sources: { file: storeFile('sources'), schema: SourceHead },
  organisations: { file: `${content}/organisations.json`, schema: Organisation },
  themes: {
    file: `${content}/themes.json`,
    schema: Theme.extend({ order: z.int().min(0) }),
    parser: numbered,
  },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type Entry<N extends CollectionName> = z.infer<(typeof COLLECTIONS)[N]['schema']>;

/** Lists that may be missing: other documents have been measured against nothing. */
const OPTIONAL: readonly CollectionName[] = ['glossary', 'accuracy', 'tileGrids'];

/** A collection as Astro is told of it; the file is null where there is none, which is an empty list. Throws where it cannot be missing. */
export function collectionOf<N extends CollectionName>(name: N) {
  const collection: { file: string; schema: (typeof COLLECTIONS)[N]['schema']; parser?: Parser } =
    COLLECTIONS[name];
  const isThere = existsSync(collection.file);
  if (!isThere && !OPTIONAL.includes(name))
    throw new Error(`no ${collection.file}: run node scripts/prepare.ts first`);
  return { ...collection, file: isThere ? collection.file : null };
}

/**
 * A collection without Astro, in the order of its file. It is not held against its schema: ingest wrote it by the same,
 * and the build of the pages that follows ends where an entry does not fit.
 */
export function readEntries<N extends CollectionName>(name: N): Entry<N>[] {
  const { file, parser = JSON.parse } = collectionOf(name);
  return file === null ? [] : (parser(readFileSync(file, 'utf8')) as Entry<N>[]);
}
