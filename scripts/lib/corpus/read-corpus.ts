import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { Issue, PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { ThemeLexicon } from '../../../src/model/theme.ts';
import type { TileGrid } from '../../../src/model/tile-grid.ts';
import { readGlossary } from '../glossary/glossary-file.ts';
import { linkGlossary, renderFormulas } from '../glossary/link-glossary.ts';
import type { NearNames } from '../names/near-names.ts';
import { labelRecord } from '../parse/label-record.ts';
import { readThemes } from '../read/themes-file.ts';
import { issueOf } from '../report/catalogue.ts';
import { type Progress, silent } from '../report/progress.ts';
import { openResolver } from '../resolve/resolver.ts';
import { readTileGrids } from '../resolve/tile-grids.ts';
import { readTargets } from '../targets/read-targets.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { Organisations } from './organisations.ts';
import { type GuessedName, readAllNames } from './read-all-names.ts';
import { readDocument } from './read-document.ts';

/** What was read of one file, for the report. */
export interface FileReport {
  file: string;
  status: 'ok' | 'warned' | 'rejected';
  kind: SourceDocument['kind'] | null;
  records: string[];
  issues: Issue[];
}

/** All that the documents of a folder say. */
export interface Corpus {
  documents: SourceDocument[];
  records: PlanRecord[];
  organisations: Organisation[];
  campaigns: Campaign[];
  laws: Law[];
  formulas: Formula[];
  glossary: GlossaryEntry[];
  lexicon: ThemeLexicon;
  tileGrids: TileGrid[];
  files: FileReport[];
  /** Families that look alike, for an editor to join or keep apart. */
  near: NearNames[];
  /** Names of a doubtful kind, for an editor to check. */
  guessed: GuessedName[];
}

/** What the documents give one by one. */
type Read = Pick<Corpus, 'documents' | 'records' | 'files'>;

/** Reads every document of a folder in the order of file names; a rejected one never stops the others. Throws LookupError on a wrong lookup. */
export function readCorpus(
  documentsDirectory: string,
  lookupsDirectory: string,
  progress: Progress = silent,
): Corpus {
  const resolver = openResolver(lookupsDirectory);
  const lexicon = readThemes(join(lookupsDirectory, 'themes.yml'));
  const terms = readGlossary(lookupsDirectory);
  const tileGrids = readTileGrids(lookupsDirectory);
  const organisations = new Organisations();
  const seen = new Map<string, string>();
  const texts = new Map<string, string>();
  const corpus: Read = { documents: [], records: [], files: [] };
  const files = documentFiles(documentsDirectory);
  for (const [i, file] of files.entries()) {
    progress('reading documents', i, files.length);
    const read = readDocument(join(documentsDirectory, file), resolver);
    const text = read.document && textHash(read.document);
    const same = read.document && seen.get(read.document.sha256);
    const first = same ?? (text && texts.get(text));
    if (first) {
      corpus.files.push({
        file,
        status: 'warned',
        kind: null,
        records: [],
        issues: [issueOf(same ? 'file-duplicate' : 'text-duplicate', 0, first)],
      });
      continue;
    }
    if (read.document) seen.set(read.document.sha256, file);
    if (text) texts.set(text, file);
    organisations.add(read.organisations);
    const { document, records } = withDistinctIds(read, corpus);
    if (document) corpus.documents.push(document);
    for (const record of records)
      corpus.records.push({ ...labelRecord(record, lexicon), targets: readTargets(record) });
    corpus.files.push({
      file,
      status: !document ? 'rejected' : read.issues.length > 0 ? 'warned' : 'ok',
      kind: document?.kind ?? null,
      records: records.map((record) => record.id),
      issues: read.issues,
    });
  }
  progress('reading documents', files.length, files.length);
  const names = readAllNames(corpus.records, lookupsDirectory, progress);
  const glossary = linkGlossary(terms, names);
  return {
    ...corpus,
    ...names,
    formulas: renderFormulas(names.formulas, glossary),
    glossary,
    organisations: organisations.withRecords(corpus.records),
    lexicon,
    tileGrids,
  };
}

/** A hash of what a document says, without its blanks: the same for a copy in another encoding or with other line breaks. */
function textHash({ lines }: SourceDocument): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line.replace(/[\s\ufeff]+/g, ''));
  return hash.digest('hex');
}

/** Names of the documents in a folder, sorted by code unit; `.yml` beside them and hidden files are none. */
export function documentFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.ya?ml$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
