import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedThemes, packThemes } from '../../../src/charts/packed-themes.ts';
import { countThemes } from '../../../src/charts/theme-series.ts';
import { type Quantity, quantitiesOf } from '../../../src/compare/target-match.ts';
import { isWord, wordThing } from '../../../src/compare/things.ts';
import type { Occurrence } from '../../../src/model/campaign.ts';
import { headOfRecord, headOfSource, type RecordHead, type SourceHead } from '../../../src/model/heads.ts';
import { mainThemes } from '../../../src/model/node-themes.ts';
import { PlanRecord } from '../../../src/model/record.ts';
import { type Sentence, sentenceAround } from '../../../src/model/sentence.ts';
import { SourceDocument } from '../../../src/model/source.ts';
import type { Theme } from '../../../src/model/theme.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { type RecordText, textOf } from './record-text.ts';

/** A stretch of a passage. */
export type Stretch = Pick<Occurrence, 'node' | 'start' | 'end'>;

/** A record to read, with the stretches whose sentences are asked for. */
export interface Asked {
  id: string;
  stretches: Stretch[];
}

/** A file that was read. */
export interface RecordFile {
  file: string;
  bytes: Buffer;
  /** See `digestOf`. */
  digest: string;
}

/** What the store keeps of one record. */
export interface ReadRecord {
  head: RecordHead;
  /** Null for a file that is no plan or review. */
  themes: PackedThemes | null;
  /** Main theme of each of its passages that has one: places of things are told their theme by it. */
  under: Record<string, string>;
  /** In the order in which their stretches were given. */
  sentences: Sentence[];
  /** Keys of its festivals and mnemonics, each once: `三八`. */
  words: string[];
  quantities: Quantity[];
}

/** Reads a record of `content/plans` from the bytes of its file; throws where it does not fit the schema. */
export function readRecord(
  { file, bytes, digest }: RecordFile,
  codebook: Theme[],
  stretches: readonly Stretch[],
): { read: ReadRecord; text: RecordText } {
  const record = PlanRecord.parse(JSON.parse(bytes.toString('utf8')), {
    error: () => `does not fit the schema: ${file}`,
  });
  const texts = stretches.length === 0 ? new Map<string, string>() : textsOf(record);
  const read = {
    head: headOfRecord(record, digest),
    themes: record.kind === 'other' ? null : packThemes(countThemes(record, codebook)),
    under: Object.fromEntries(mainThemes(record)),
    sentences: stretches.map((stretch) => sentenceIn(texts, stretch)),
    words: [...new Set(record.names.filter(isWord).map((name) => wordThing(name).id))],
    quantities: quantitiesOf(record),
  };
  return { read, text: textOf(record) };
}

/** Texts of a record's passages by their ids. */
export function textsOf(record: PlanRecord): Map<string, string> {
  return new Map(walkPassages(record).map(({ id, text }) => [id, text]));
}

/** The sentence of a stretch. */
export function sentenceIn(texts: ReadonlyMap<string, string>, { node, start, end }: Stretch): Sentence {
  return sentenceAround(texts.get(node) ?? '', start, end);
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
