import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plantTerms } from '../../../src/model/match-terms.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { ThemeLexicon } from '../../../src/model/theme.ts';
import type { TileGrid } from '../../../src/model/tile-grid.ts';
import { knownNames, settleKinds } from '../names/known.ts';
import { readNameRules } from '../names/lookups.ts';
import { nameReader } from '../names/read-names.ts';
import { readThemes } from '../read/themes-file.ts';
import { type FileReport, fileReport } from '../report/file-report.ts';
import { readTileGrids } from '../resolve/tile-grids.ts';
import { type CorpusNames, collectNames, namesOf, withAllNames } from './corpus-names.ts';
import { fileReader } from './read-file.ts';
import { settleFiles } from './settle-files.ts';

/** What all documents of a folder come to together. */
export interface CorpusLists extends CorpusNames {
  organisations: Organisation[];
  lexicon: ThemeLexicon;
  tileGrids: TileGrid[];
  files: FileReport[];
}

/** All that the documents of a folder say. */
export interface Corpus extends CorpusLists {
  documents: SourceDocument[];
  records: PlanRecord[];
}

/**
 * Reads every document of a folder into memory, in the order of file names, for tools and tests; `npm run ingest` does
 * the same in parallel and to files (`shards/read-shards.ts`). A rejected document never stops the others. Throws
 * LookupError on a wrong lookup.
 */
export function readCorpus(documentsDirectory: string, lookups: string): Corpus {
  const readFile = fileReader(lookups);
  const readings = documentFiles(documentsDirectory).map((file) => readFile(join(documentsDirectory, file)));
  const { files, organisations } = settleFiles(readings.map(({ facts }) => facts));
  const quoted = files.flatMap(({ records }) => records.flatMap((record) => record.quoted));
  settleKinds(quoted);
  const rules = readNameRules(lookups);
  const known = plantTerms(knownNames(quoted, rules));
  const reader = nameReader(rules);
  const named = files.map(({ records }, f) =>
    records.map((record, r) => {
      const passages = readings[f]?.passages[r] ?? [];
      return withAllNames(record, reader.unquoted(passages, record.quoted, known));
    }),
  );
  const names = collectNames(named.flat(), lookups);
  return {
    ...names,
    organisations,
    lexicon: readThemes(join(lookups, 'themes.yml')),
    tileGrids: readTileGrids(lookups),
    files: files.map((file, f) => fileReport(file, named[f] ?? [])),
    documents: files.flatMap(({ document: id, records }, f): SourceDocument[] => {
      const document = readings[f]?.document;
      return document && id !== null ? [{ ...document, id, records: records.map((one) => one.id) }] : [];
    }),
    records: named.flatMap((own, f) =>
      own.map((record, r): PlanRecord => {
        const read = readings[f]?.records[r] as PlanRecord;
        return { ...read, id: record.id, names: namesOf(record) };
      }),
    ),
  };
}

/** Names of the documents in a folder, sorted by code unit; `.yml` beside them and hidden files are none. */
export function documentFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.ya?ml$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
