import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { Accuracy } from './model/accuracy.ts';
import { GlossaryEntry } from './model/glossary.ts';
import { CampaignHead, FormulaHead, LawHead, RecordHead, SourceHead } from './model/heads.ts';
import { Organisation } from './model/organisation.ts';
import { Theme } from './model/theme.ts';
import { TileGrid } from './model/tile-grid.ts';
import { storeFile } from './store/folder.ts';

/** Where the records are; the tests build a site from others. */
const content = process.env.CONTENT_DIR || 'content';

/** The themes carry their place in the file, because the codebook's order is fixed and stores may sort. */
const numbered = (text: string): Record<string, unknown>[] =>
  (JSON.parse(text) as Record<string, unknown>[]).map((theme, order) => ({ ...theme, order }));

/** A list in a file; one that is not there is empty: other documents have been measured against nothing. */
const list = (name: string, parser?: (text: string) => Record<string, unknown>[]) => {
  const path = `${content}/${name}.json`;
  return existsSync(path) ? file(path, parser === undefined ? undefined : { parser }) : () => [];
};

/** Heads of what `scripts/prepare.ts` read; without it there is nothing to show. */
const heads = (name: 'records' | 'sources' | 'campaigns' | 'laws' | 'formulas') => {
  const path = storeFile(name);
  if (!existsSync(path)) throw new Error(`no ${path}: run node scripts/prepare.ts first`);
  return file(path);
};

const only = (text: string): Record<string, unknown>[] => [{ id: 'accuracy', ...JSON.parse(text) }];

export const collections = {
  campaigns: defineCollection({ loader: heads('campaigns'), schema: CampaignHead }),
  laws: defineCollection({ loader: heads('laws'), schema: LawHead }),
  formulas: defineCollection({ loader: heads('formulas'), schema: FormulaHead }),
  glossary: defineCollection({ loader: list('glossary'), schema: GlossaryEntry }),
  accuracy: defineCollection({ loader: list('accuracy', only), schema: Accuracy.extend({ id: z.string() }) }),
  tileGrids: defineCollection({ loader: list('tile-grids'), schema: TileGrid }),
  plans: defineCollection({ loader: heads('records'), schema: RecordHead }),
  sources: defineCollection({ loader: heads('sources'), schema: SourceHead }),
  organisations: defineCollection({ loader: file(`${content}/organisations.json`), schema: Organisation }),
  themes: defineCollection({
    loader: file(`${content}/themes.json`, { parser: numbered }),
    schema: Theme.extend({ order: z.int().min(0) }),
  }),
};
