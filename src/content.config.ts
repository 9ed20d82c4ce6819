import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { Organisation } from './model/organisation.ts';
import { PlanRecord } from './model/record.ts';
import { SourceDocument } from './model/source.ts';
import { Theme } from './model/theme.ts';

/** Where the records are; the tests build a site from others. */
const content = process.env.CONTENT_DIR || 'content';

/** Entry id of a file in a folder of JSON: the record's own id, not a slug made from the file name. */
const ownId = ({ data }: { data: Record<string, unknown> }): string => String(data.id);

const folder = (base: string) => glob({ pattern: '*.json', base, generateId: ownId, retainBody: false });

/** The themes carry their place in the file, because the codebook's order is fixed and stores may sort. */
const numbered = (text: string): Record<string, unknown>[] =>
  (JSON.parse(text) as Record<string, unknown>[]).map((theme, order) => ({ ...theme, order }));

export const collections = {
  plans: defineCollection({ loader: folder(`${content}/plans`), schema: PlanRecord }),
  sources: defineCollection({ loader: folder(`${content}/sources`), schema: SourceDocument }),
  organisations: defineCollection({ loader: file(`${content}/organisations.json`), schema: Organisation }),
  themes: defineCollection({
    loader: file(`${content}/themes.json`, { parser: numbered }),
    schema: Theme.extend({ order: z.int().min(0) }),
  }),
};
