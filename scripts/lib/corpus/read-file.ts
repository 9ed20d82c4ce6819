import { join } from 'node:path';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { readNameRules } from '../names/lookups.ts';
import { nameReader, type Passage } from '../names/read-names.ts';
import { labelRecord } from '../parse/label-record.ts';
import { readThemes } from '../read/themes-file.ts';
import { openResolver } from '../resolve/resolver.ts';
import { readTargets } from '../targets/read-targets.ts';
import { type FileFacts, factsOf } from './file-facts.ts';
import { readDocument } from './read-document.ts';

/**
 * All that a file says by itself, whatever other files stand beside it; that is what is read in parallel and kept in
 * the cache. Ids may still clash with those of other files, and records have no names yet.
 */
export interface FileReading {
  facts: FileFacts;
  document: SourceDocument | null;
  records: PlanRecord[];
  /** The passages of each record, for the names that other files teach. */
  passages: Passage[][];
}

/**
 * The lookups that reading one file touches: when one of them changes, every file is read again. The others
 * (campaigns, laws, glossary, tile grids) are read by the passes over all files alone.
 */
export const READING_LOOKUPS = [
  'bodies.yml',
  'english.yml',
  'formulas.yml',
  'names.yml',
  'organisations.yml',
  'pinyin.yml',
  'themes.yml',
  'verbs.yml',
];

/** A reader of files by the lookups of a folder. Throws LookupError on a wrong one; the reader itself never throws on content. */
export function fileReader(lookups: string): (path: string) => FileReading {
  const resolver = openResolver(lookups);
  const lexicon = readThemes(join(lookups, 'themes.yml'));
  const names = nameReader(readNameRules(lookups));
  return (path) => {
    const read = readDocument(path, resolver);
    const records = read.records.map((record) => ({
      ...labelRecord(record, lexicon),
      targets: readTargets(record),
    }));
    const passages = records.map((record) => walkPassages(record).map(({ id, text }) => ({ id, text })));
    const quoted = passages.map((own) => names.quoted(own));
    const facts = factsOf(
      read,
      records.map((record, i) => ({ record, quoted: quoted[i] ?? [] })),
    );
    return { facts, document: read.document, records, passages };
  };
}
