import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { Accuracy } from './model/accuracy.ts';
import { Campaign, Formula, Law } from './model/campaign.ts';
import { GlossaryEntry } from './model/glossary.ts';
import { Organisation } from './model/organisation.ts';
import { PlanRecord } from './model/record.ts';
import { SourceDocument } from './model/source.ts';
import { Theme } from './model/theme.ts';
import { TileGrid } from './model/tile-grid.ts';

/** Where the records are; the tests build a site from others. */
const content = process.env.CONTENT_DIR || 'content';

/** Entry id of a file in a folder of JSON: the record's own id, not a slug made from the file name. */
const ownId = ({ data }: { data: Record<string, unknown> }): string => String(data.id);

const folder = (base: string) => glob({ pattern: '*.json', base, generateId: ownId, retainBody: false });

/** The themes carry their place in the file, because the codebook's order is fixed and stores may sort. */
const numbered = (text: string): Record<string, unknown>[] =>
  (JSON.parse(text) as Record<string, unknown>[]).map((theme, order) => ({ ...theme, order }));

/** A list in a file; one that is not there is empty: other documents have been measured against nothing. */
const list = (name: string, parser?: (text: string) => Record<string, unknown>[]) => {
  const path = `${content}/${name}.json`;
  return existsSync(path) ? file(path, parser === undefined ? undefined : { parser }) : () => [];
};

const only = (text: string): Record<string, unknown>[] => [{ id: 'accuracy', ...JSON.parse(text) }];

export const collections = {
  campaigns: defineCollection({ loader: list('campaigns'), schema: Campaign }),
  laws: defineCollection({ loader: list('laws'), schema: Law }),
  formulas: defineCollection({ loader: list('formulas'), schema: Formula }),
  glossary: defineCollection({ loader: list('glossary'), schema: GlossaryEntry }),
  accuracy: defineCollection({ loader: list('accuracy', only), schema: Accuracy.extend({ id: z.string() }) }),
  tileGrids: defineCollection({ loader: list('tile-grids'), schema: TileGrid }),
  plans: defineCollection({ loader: folder(`${content}/plans`), schema: PlanRecord }),
  sources: defineCollection({ loader: folder(`${content}/sources`), schema: SourceDocument }),
  organisations: defineCollection({ loader: file(`${content}/organisations.json`), schema: Organisation }),
  themes: defineCollection({
    loader: file(`${content}/themes.json`, { parser: numbered }),
    schema: Theme.extend({ order: z.int().min(0) }),
  }),
};
