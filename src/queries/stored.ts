import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedThemes } from '../charts/packed-themes.ts';
import type { Quantity } from '../compare/target-match.ts';
import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import {
  type CampaignHead,
  type FormulaHead,
  type LawHead,
  RECORD_EXTRA,
  RECORD_TEXT,
  type RecordHead,
  SOURCE_EXTRA,
  SOURCE_TEXT,
  type SourceHead,
  THING_EXTRA,
} from '../model/heads.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Sentence } from '../model/sentence.ts';
import type { SourceDocument } from '../model/source.ts';
import { storeFile } from '../store/folder.ts';
import { fillLazily, keepLast } from '../store/lazy.ts';
import { readCollection } from './collections.ts';
import type { CorpusHeads, CorpusParts } from './corpus.ts';
import { openPack } from './packs.ts';

/** Where the records are; the tests build a site from others. */
const content = process.env.CONTENT_DIR || 'content';

/** The file of a record as it is, kept while its text is asked for too. */
export const recordBytes = keepLast((id: string) => readFileSync(join(content, 'plans', `${id}.json`)), 2);

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The corpus by its heads; texts and places are read when they are asked for. */
export async function readStored(): Promise<CorpusHeads & { parts: CorpusParts }> {
  const [records, sources, things, organisations, themes] = await Promise.all([
    readCollection('plans'),
    readCollection('sources'),
    thingHeads(),
    readCollection('organisations'),
    readCollection('themes'),
  ]);
  const { version } = readJson(storeFile('stamp')) as { version: string };
  return {
    version,
    sentencesOf: openSentences(),
    quantitiesOf: openQuantities(),
    heads: {
      records: new Map(records.map((head) => [head.id, head])),
      sources: new Map(sources.map((head) => [head.id, head])),
    },
    parts: {
      plans: fillRecords(records),
      sources: fillSources(sources),
      organisations,
      themes: themes.sort((a, b) => a.order - b.order),
      ...fillThings(things),
    },
  };
}

/** Heads of families, laws and set phrases. */
export interface ThingHeads {
  campaigns: CampaignHead[];
  laws: LawHead[];
  formulas: FormulaHead[];
}

let reading: Promise<ThingHeads> | undefined;

/** Heads of families, laws and set phrases, as they were counted before the pages; read once. */
export function thingHeads(): Promise<ThingHeads> {
  reading ??= readThings();
  return reading;
}

async function readThings(): Promise<ThingHeads> {
  const [campaigns, laws, formulas] = await Promise.all([
    readCollection('campaigns'),
    readCollection('laws'),
    readCollection('formulas'),
  ]);
  return { campaigns, laws, formulas };
}

/** Theme counts of every plan and review by its id. */
export function storedCharts(): Record<string, PackedThemes> {
  return readJson(storeFile('charts'));
}

/** Sentences of a thing (`campaigns jinguoxinxiangdang`) by record, in reading order: those that its page shows. */
function openSentences(): (thing: string) => Record<string, Sentence[]> {
  const sentences = openPack<Record<string, Sentence[]>>('sentences');
  return (thing) => sentences.read(thing) ?? {};
}

/** Quantities of a record; what an organisation planned is held against its other records again and again. */
function openQuantities(): CorpusHeads['quantitiesOf'] {
  const packed = openPack<Quantity[]>('quantities');
  const read = keepLast((id: string) => packed.read(id) ?? [], 64);
  return ({ id }) => read(id);
}

/** Where things stand in records. */
export interface StoredPlaces {
  /** The numbers of the things of a record's places (families, laws, phrases, each by id), in the order of these. */
  numbersIn(record: string): readonly number[];
  /** The places themselves. */
  placesIn(record: string): readonly Occurrence[];
}

/** Opens where things stand: the numbers are held, the places read when they are asked for. */
export function openPlaces(): StoredPlaces {
  const numbers = readJson(storeFile('thingsIn')) as Record<string, number[]>;
  const places = openPack<Occurrence[]>('places');
  return {
    numbersIn: (record) => numbers[record] ?? [],
    placesIn: keepLast((record: string) => places.read(record) ?? [], 64),
  };
}

function fillRecords(heads: RecordHead[]): PlanRecord[] {
  const read = keepLast((id: string) => JSON.parse(recordBytes(id).toString()) as PlanRecord);
  return fillLazily<PlanRecord>(heads, { fields: RECORD_TEXT, extra: RECORD_EXTRA }, read);
}

function fillSources(heads: SourceHead[]): SourceDocument[] {
  const read = keepLast(
    (id: string) => readJson(join(content, 'sources', `${id}.json`)) as SourceDocument,
    32,
  );
  return fillLazily<SourceDocument>(heads, { fields: SOURCE_TEXT, extra: SOURCE_EXTRA }, read);
}

function fillThings(heads: ThingHeads): Pick<CorpusParts, 'campaigns' | 'laws' | 'formulas'> {
  const packed = openPack<Occurrence[]>('occurrences');
  const fill = <T extends Campaign | Law | Formula>(sort: keyof ThingHeads): T[] => {
    const read = keepLast(
      (id: string) => ({ occurrences: packed.read(`${sort} ${id}`) ?? [] }) as unknown as T,
      32,
    );
    return fillLazily<T>(heads[sort], { fields: ['occurrences'], extra: THING_EXTRA }, read);
  };
  return { campaigns: fill('campaigns'), laws: fill('laws'), formulas: fill('formulas') };
}
