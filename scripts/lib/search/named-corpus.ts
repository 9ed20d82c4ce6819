import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import { GlossaryEntry } from '../../../src/model/glossary.ts';
import { nodeThemes } from '../../../src/model/node-themes.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { Theme } from '../../../src/model/theme.ts';

/** What is known of a record without its text. */
export interface RecordHead extends Pick<PlanRecord, 'id' | 'title' | 'organisation' | 'year' | 'kind'> {
  /** Ids of the themes its passages are labelled with, each once. */
  themes: string[];
}

/** Everything that has a name and a page of its own. */
export interface NamedCorpus {
  heads: readonly RecordHead[];
  organisations: readonly Organisation[];
  themes: readonly Theme[];
  campaigns: readonly Campaign[];
  laws: readonly Law[];
  formulas: readonly Formula[];
  glossary: readonly GlossaryEntry[];
}

/** Reads what has a name from a folder of validated JSON; `heads` are known of its records. Throws where a small file is wrong. */
export function readNamedCorpus(content: string, heads: readonly RecordHead[]): NamedCorpus {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(content, file), 'utf8'));
  return {
    heads,
    organisations: z.array(Organisation).parse(read('organisations.json')),
    themes: z.array(Theme).parse(read('themes.json')),
    // With a place for each time a name is printed these are by far the largest; the build has checked them before.
    campaigns: read('campaigns.json') as Campaign[],
    laws: read('laws.json') as Law[],
    formulas: read('formulas.json') as Formula[],
    glossary: z.array(GlossaryEntry).parse(read('glossary.json')),
  };
}

/** What is known of a record without its text. */
export function recordHead(record: PlanRecord): RecordHead {
  const { id, title, organisation, year, kind } = record;
  const themes = [...nodeThemes(record).values()].flatMap((labels) => labels.map((label) => label.id));
  return { id, title, organisation, year, kind, themes: [...new Set(themes)].sort() };
}
