import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Organisation } from '../../../src/model/organisation.ts';
import { PlanRecord } from '../../../src/model/record.ts';
import type { RecordFacts } from '../../../src/search/facts.ts';
import { recordFacts } from '../../../src/search/record-facts.ts';
import { readBlockFile, writeBlockFile } from './block-file.ts';
import { countFrequent, type Frequent } from './frequent-pairs.ts';
import { writeFragment } from './index-record.ts';
import { type RecordHead, recordHead } from './named-corpus.ts';
import { SIGNATURE } from './pagefind-format.ts';
import { readSymbols, type SymbolText } from './symbols.ts';

/** What is told of a block of records once it was read. */
export interface BlockRead {
  /** Names its files in the cache; another where a record of it, or the writer's code, changed. */
  key: string;
  /** SHA-256 of the fragments of its records. */
  hash: string;
  records: BlockRecord[];
  /** Every character as printed, and every one as it is indexed, in the order of code points. */
  printed: string;
  alphabet: string;
  frequent: Frequent;
  /** Whether nothing had to be read anew. */
  kept: boolean;
}

export interface BlockRecord {
  facts: RecordFacts;
  head: RecordHead;
}

/** What the reading of a block depends on besides its records. */
export interface ReadingPlace {
  plans: string;
  cache: string;
  /** Changes with the code that writes the index, and with its settings. */
  version: string;
  organisations: ReadonlyMap<string, Organisation>;
  /** See `countFrequent`. */
  least: number;
}

/** Files of records that are read together. */
export interface BlockFiles {
  files: readonly string[];
  /** Digest of each where it is known; its record was checked then. Null where the files themselves have to be asked. */
  digests: readonly string[] | null;
}

/** What the cache keeps of it beside the text. */
interface Kept extends Omit<BlockRead, 'key' | 'kept'> {
  organisations: string[];
  organisationsHash: string;
}

/** Where the text of a block is kept. */
export function textPath(cache: string, key: string): string {
  return join(cache, `${key}.text`);
}

/** Reads a block of records, or what is kept of it; its text and fragments stand in the cache after that. Throws where a record is wrong. */
export function readBlock({ files, digests }: BlockFiles, place: ReadingPlace): BlockRead {
  const read = () => files.map((file) => readFileSync(join(place.plans, file)));
  const contents = digests === null ? read() : null;
  const hash = createHash('sha256').update(place.version);
  for (const [i, file] of files.entries()) {
    const content = contents?.[i];
    hash.update(`\n${file} ${content?.length ?? ''}\n`).update(content ?? digests?.[i] ?? '');
  }
  const key = hash.digest('hex').slice(0, 32);
  const path = textPath(place.cache, key);
  const kept = readBlockFile<Kept>(path)?.told;
  if (kept && kept.organisationsHash === hashOrganisations(kept.organisations, place))
    return { key, kept: true, ...kept };
  const check =
    digests === null ? (json: unknown) => PlanRecord.parse(json) : (json: unknown) => json as PlanRecord;
  const records = (contents ?? read()).map((content) => check(JSON.parse(content.toString('utf8'))));
  const { told, lists } = readRecords(records, place);
  writeBlockFile(path, told, lists);
  return { key, kept: false, ...told };
}

function readRecords(records: readonly PlanRecord[], place: ReadingPlace) {
  const text = readSymbols(records);
  const fragments = records.map((record) =>
    Buffer.from(writeFragment(record, organisationOf(record, place))),
  );
  const packed = fragments.map((fragment) => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), fragment])));
  const organisations = [...new Set(records.map(({ organisation }) => organisation ?? ''))].sort();
  const told: Kept = {
    hash: hashOf(fragments),
    records: records.map((record) => ({
      facts: recordFacts(record, organisationOf(record, place)),
      head: recordHead(record),
    })),
    printed: text.printed,
    alphabet: text.alphabet,
    frequent: countFrequent(text, place.least),
    organisations,
    organisationsHash: hashOrganisations(organisations, place),
  };
  const { symbols, weights, passages } = text;
  const sizes = Uint32Array.from(packed, ({ length }) => length);
  return { told, lists: { symbols, weights, passages, sizes, fragments: Buffer.concat(packed) } };
}

/** What the second step takes from the cache: text, and fragments one behind the other. */
export interface KeptText {
  text: SymbolText;
  fragments: Uint8Array[];
}

/** Throws where the cache was emptied since the first step. */
export function readText({ cache }: Pick<ReadingPlace, 'cache'>, key: string): KeptText {
  const file = readBlockFile<Kept>(textPath(cache, key));
  if (file === null) throw new Error(`${textPath(cache, key)} is gone or damaged`);
  const { printed, alphabet } = file.told;
  const [symbols, weights] = [file.list<Uint16Array>('symbols'), file.list<Uint8Array>('weights')];
  const all = file.list<Uint8Array>('fragments');
  let end = 0;
  const fragments = Array.from(file.list<Uint32Array>('sizes'), (size) => {
    end += size;
    return all.subarray(end - size, end);
  });
  return {
    text: { printed, alphabet, symbols, weights, passages: file.list<Uint32Array>('passages') },
    fragments,
  };
}

function organisationOf({ organisation }: PlanRecord, { organisations }: ReadingPlace): Organisation | null {
  return organisations.get(organisation ?? '') ?? null;
}

/** Which records an organisation has is not asked: that changes with any of them. */
function hashOrganisations(ids: readonly string[], { organisations }: ReadingPlace): string {
  const hash = createHash('sha256');
  for (const id of ids) {
    const organisation = organisations.get(id);
    hash.update(JSON.stringify(organisation ? { ...organisation, records: [] } : id));
  }
  return hash.digest('hex');
}

function hashOf(fragments: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const fragment of fragments) hash.update(`${fragment.length}\n`).update(fragment);
  return hash.digest('hex');
}
