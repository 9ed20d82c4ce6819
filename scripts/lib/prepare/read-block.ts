import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedThemes, packThemes } from '../../../src/charts/packed-themes.ts';
import { countThemes } from '../../../src/charts/theme-series.ts';
import { headOfRecord, headOfSource, type RecordHead, type SourceHead } from '../../../src/model/heads.ts';
import { mainThemes } from '../../../src/model/node-themes.ts';
import { PlanRecord } from '../../../src/model/record.ts';
import { SourceDocument } from '../../../src/model/source.ts';
import type { Theme } from '../../../src/model/theme.ts';

/** What the store keeps of one record. */
export interface ReadRecord {
  head: RecordHead;
  /** Null for a file that is no plan or review. */
  themes: PackedThemes | null;
  /** Main theme of each of its passages that has one: places of things are told their theme by it. */
  under: Record<string, string>;
}

/** Reads one record of `content/plans`; throws where it does not fit the schema. */
export function readRecord(file: string, codebook: Theme[]): ReadRecord {
  const bytes = readFileSync(file);
  const record = PlanRecord.parse(JSON.parse(bytes.toString('utf8')), {
    error: () => `does not fit the schema: ${file}`,
  });
  return {
    head: headOfRecord(record, digestOf(bytes)),
    themes: record.kind === 'other' ? null : packThemes(countThemes(record, codebook)),
    under: Object.fromEntries(mainThemes(record)),
  };
}

/** Reads one source document of `content/sources`; throws where it does not fit the schema. */
export function readSource(file: string): SourceHead {
  const bytes = readFileSync(file);
  return headOfSource(SourceDocument.parse(JSON.parse(bytes.toString('utf8'))), digestOf(bytes));
}

/** First eight hexadecimal digits of the SHA-256. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

export const recordFile = (content: string, id: string) => join(content, 'plans', `${id}.json`);
export const sourceFile = (content: string, id: string) => join(content, 'sources', `${id}.json`);
