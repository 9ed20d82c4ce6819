import { createHash } from 'node:crypto';
import { type Quantity, quantitiesOf } from '../compare/target-match.ts';
import { PROD } from '../environment.ts';
import type { Campaign, Formula, Law } from '../model/campaign.ts';
import { headOfRecord, headOfSource, type RecordHead, type SourceHead } from '../model/heads.ts';
import { CHINESE, type Language } from '../model/languages.ts';
import { compareOrganisations, compareRecords, compareText } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import { formatRecordName, type NamedRecord } from '../model/record-name.ts';
import type { Sentence } from '../model/sentence.ts';
import { STATE_SIGNS } from '../model/site-state.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Theme } from '../model/theme.ts';
import { joins } from '../strings/joins.ts';
import { language } from '../strings/language.ts';
import { localise } from './localise.ts';
import { readStored } from './stored.ts';

/** The collections as they were read, in any order; themes in the order of the codebook. */
export interface CorpusParts {
  plans: PlanRecord[];
  organisations: Organisation[];
  themes: Theme[];
  sources: SourceDocument[];
  campaigns: Campaign[];
  laws: Law[];
  formulas: Formula[];
}

/** Where the sentences of a thing are looked up: `campaigns jinguoxinxiangdang`. */
export type ThingSentences = `${'campaigns' | 'laws' | 'formulas'} ${string}`;

/** What is known of the corpus without its texts. */
export interface CorpusHeads {
  /** Hash over all content, eight hexadecimal digits: two sites with the same version hold the same. */
  version: string;
  /** By id of the record or of the source document. */
  heads: { records: Map<string, RecordHead>; sources: Map<string, SourceHead> };
  /** Sentences of a thing that were cut before; what has none there is cut from its record. */
  sentencesOf: (thing: ThingSentences) => Record<string, Sentence[]>;
  /** The quantities of a record in their sentences. */
  quantitiesOf: (record: PlanRecord) => readonly Quantity[];
}

/**
 * The whole corpus with its maps, built once; every query reads from here. Records, sources and named things stand here
 * by their heads alone: their texts and places (`sections`, `lines`, `occurrences` …) are read when they are asked for, so
 * whatever goes over all of them asks for heads, theme counts (`chartRecords`) or `nameIndex`.
 */
export interface Corpus extends CorpusParts, CorpusHeads {
  recordById: Map<string, NamedRecord>;
  organisationById: Map<string, Organisation>;
  /** Names of the organisations as they are in Chinese, whatever the language of the site. */
  chineseNames: Map<string, Pick<Organisation, 'name' | 'short' | 'region'>>;
  themeById: Map<string, Theme>;
  sourceByFile: Map<string, SourceDocument>;
  /** Records of an organisation, newest first. */
  recordsOf: Map<string, NamedRecord[]>;
  /** Records of a year, level from the top down; under null those of unknown year. */
  recordsIn: Map<number | null, NamedRecord[]>;
  /** Organisations below one; under null those with none above. */
  childrenOf: Map<string | null, Organisation[]>;
}

let loading: Promise<Corpus> | undefined;

/** The corpus, read and indexed once per build. */
export function corpus(): Promise<Corpus> {
  loading ??= loadCorpus();
  return loading;
}

let stored: Promise<Awaited<ReturnType<typeof readStored>>> | undefined;

/** The version itself. What pages print of a build's corpus is a sign for it, which is replaced as they are written. */
export async function corpusVersion(): Promise<string> {
  stored ??= readStored();
  return (await stored).version;
}

async function loadCorpus(): Promise<Corpus> {
  stored ??= readStored();
  const { parts, version, ...known } = await stored;
  return indexCorpus(parts, language, {
    ...known,
    version: PROD ? STATE_SIGNS.version : version,
  });
}

/**
 * Sorts the parts, names them in a language and builds every map in one pass over each; the parts are left as they were.
 * The version is that of what was read: it is the same in every language.
 */
export function indexCorpus(
  read: CorpusParts,
  shown: Language = CHINESE,
  known: CorpusHeads = headsOf(read),
): Corpus {
  const found = sortParts(read);
  const parts = localise(found, shown);
  const { organisations, plans, sources } = parts;
  const organisationById = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const named = nameRecords(plans, organisationById);
  return {
    ...parts,
    ...known,
    recordById: new Map(named.map((entry) => [entry.record.id, entry])),
    organisationById,
    chineseNames: new Map(found.organisations.map((organisation) => [organisation.id, organisation])),
    themeById: new Map(parts.themes.map((theme) => [theme.id, theme])),
    sourceByFile: new Map(sources.map((source) => [source.file, source])),
    recordsOf: Map.groupBy(
      named.filter((entry) => entry.record.organisation !== null),
      (entry) => entry.record.organisation as string,
    ),
    recordsIn: Map.groupBy(named, (entry) => entry.record.year),
    childrenOf: Map.groupBy(organisations, (organisation) => knownParent(organisation, organisationById)),
  };
}

function sortParts(parts: CorpusParts): CorpusParts {
  const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
  return {
    plans: parts.plans.toSorted(compareRecords),
    organisations: parts.organisations.toSorted(compareOrganisations),
    themes: parts.themes,
    sources: parts.sources.toSorted(byId),
    campaigns: parts.campaigns.toSorted(byId),
    laws: parts.laws.toSorted(byId),
    formulas: parts.formulas.toSorted(byId),
  };
}

/** A parent that is not in the corpus is none: the tree must not lose what hangs below it. */
function knownParent(organisation: Organisation, byId: Map<string, Organisation>): string | null {
  return organisation.parent !== null && byId.has(organisation.parent) ? organisation.parent : null;
}

/** Names every record; where two would read alike (two plans of one year) the id behind tells them apart. */
function nameRecords(plans: PlanRecord[], organisations: Map<string, Organisation>): NamedRecord[] {
  const named = plans.map((record) => {
    const organisation = organisations.get(record.organisation ?? '') ?? null;
    return {
      record,
      name: formatRecordName(record, organisation),
      who: organisation?.short ?? record.title,
    };
  });
  const key = (entry: NamedRecord) => `${entry.name} ${entry.record.evidence}`;
  const alike = Map.groupBy(named, key);
  return named.map((entry) =>
    (alike.get(key(entry)) ?? []).length > 1
      ? { ...entry, name: `${entry.name}${joins.bracketed(entry.record.id)}` }
      : entry,
  );
}

/** The heads of parts that stand in memory whole, for tests. */
function headsOf(parts: CorpusParts): CorpusHeads {
  const digest = (thing: unknown) =>
    createHash('sha256').update(JSON.stringify(thing)).digest('hex').slice(0, 8);
  return {
    version: digest(sortParts(parts)),
    sentencesOf: () => ({}),
    quantitiesOf,
    heads: {
      records: new Map(parts.plans.map((record) => [record.id, headOfRecord(record, digest(record))])),
      sources: new Map(parts.sources.map((source) => [source.id, headOfSource(source, digest(source))])),
    },
  };
}
