import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { canonical, planPath } from '../address.ts';
import { CONTRACT_IDS, contractSchema, tableSchema } from '../exports/contract.ts';
import { describePackage, type TableFile } from '../exports/datapackage.ts';
import { formatRecordMarkdown } from '../exports/record-markdown.ts';
import { TABLES, type TableId } from '../exports/rows.ts';
import { LARGEST_PACKED, splitRecords } from '../exports/split.ts';
import { FORMATS } from '../exports/table-text.ts';
import { formatDataCitation } from '../model/citation.ts';
import { evidenceGrade, KIND_NAMES, type NamedRecord } from '../model/record-name.ts';
import { type ArchiveFile, type Member, type WrittenZip, writeZip, type ZipTask } from '../store/zip.ts';
import { dataWords } from '../strings/data.ts';
import { dataWords as english } from '../strings/en/data.ts';
import { joins } from '../strings/joins.ts';
import { ui } from '../strings/ui.ts';
import { recordVersion } from './citations.ts';
import { corpus, corpusVersion } from './corpus.ts';
import { citationOf } from './export-rows.ts';
import { openTables, type TableLayout, type TablePart } from './export-tables.ts';
import { modelFiles } from './model-files.ts';
import { allRecords } from './plans.ts';
import { recordBytes } from './stored.ts';

/** An archive of what is given out. */
export interface Archive {
  /** `women-federation-plans`, or where there is too much for one `women-federation-plans-2021`. */
  name: string;
  /** What the name ends with where there are several: `-2021`; else empty. */
  ending: string;
  bytes: number;
}

/** What a page says of the files that are given out. */
export interface OfferedFiles {
  parts: TablePart[];
  archives: Archive[];
}

/** Name of the archives and of the data package. */
const NAME = 'women-federation-plans';

let writing: Promise<OfferedFiles> | undefined;

/** Where a server for development finds the files. */
const folderOfFiles = () => join(process.env.CACHE_DIR || '.astro', 'data');

/** The files that are given out, once all are written, by their paths in their folder; for a server for development. */
export async function listExports(): Promise<{ folder: string; files: string[] }> {
  await offeredFiles();
  const folder = folderOfFiles();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return { folder, files: found.map(({ parentPath, name }) => relative(folder, join(parentPath, name))) };
}

/**
 * What pages say of the files of open data. A build writes them before its Chinese pages, and says in the file
 * `OFFERED_FILES` what it wrote: that of another language, which may be faster, waits for it. Where none is named, as on a
 * server for development, they are written now.
 */
export async function offeredFiles(): Promise<OfferedFiles> {
  const said = process.env.OFFERED_FILES;
  while (said !== undefined && !existsSync(said)) await setTimeout(100);
  if (said !== undefined) return JSON.parse(readFileSync(said, 'utf8'));
  writing ??= writeExports(folderOfFiles());
  return writing;
}

async function writeExports(folder: string): Promise<OfferedFiles> {
  const entries = await allRecords();
  const exports = openExports(folder);
  for (const entry of entries) await exports.add(entry);
  return (await exports.close(entries)).offered;
}

/** What a build leaves of its open data for the next. */
export interface ExportsLeft {
  tables: TableLayout;
  /** SHA-256 of the CSV of each part of a table by its name. */
  hashes: Record<string, string>;
  /** By id of the record: the archive its two files are packed in, their bytes, and where they stand there. */
  records: Record<string, [archive: string, bytes: number, json: Member, markdown: Member]>;
}

/** Open data that grows by one record after the other. */
export interface ExportWriter {
  /** Writes the files of the next record and its rows in all tables; its text is read once. */
  add(entry: NamedRecord): Promise<void>;
  /** The same for a record of which nothing has changed since the last build, and whose own two files are there. */
  copy(entry: NamedRecord): void;
  /** Writes what is given out of the corpus as a whole. The records are those added, in the same order. */
  close(entries: readonly NamedRecord[]): Promise<{ offered: OfferedFiles; left: ExportsLeft }>;
}

/** Writes archives, in the order of the tasks. */
export type ZipWriter = (zips: readonly ZipTask[]) => Promise<WrittenZip[]>;

const writeHere: ZipWriter = async (zips) => zips.map(({ target, files }) => writeZip(target, files));

/** How open data is written. */
export interface ExportsRun {
  /** Has archives written by other threads. */
  writeZips?: ZipWriter;
  /** Open data of the last build. */
  last?: { folder: string; left: ExportsLeft } | null;
}

/** Begins open data anew in a folder. */
export function openExports(
  folder: string,
  { writeZips = writeHere, last = null }: ExportsRun = {},
): ExportWriter {
  const at = (path: string) => join(folder, path);
  for (const part of ['records', 'schema', 'tables']) {
    rmSync(at(part), { recursive: true, force: true });
    mkdirSync(at(part), { recursive: true });
  }
  const lastTables = last && {
    folder: join(last.folder, 'tables'),
    layout: last.left.tables,
    hashes: last.left.hashes,
  };
  const tables = openTables(at('tables'), lastTables);
  const files: RecordFiles[] = [];
  return {
    async add(entry) {
      await tables.add(entry);
      const path = (form: string) => `records/${entry.record.id}.${form}`;
      const bytes = await writeRecord(at('records'), entry);
      const own = ['json', 'md'].map((form) => ({ path: path(form), from: at(path(form)) }));
      files.push({ entry, bytes, files: own });
    },
    copy(entry) {
      const { id } = entry.record;
      const packed = last?.left.records[id];
      if (last === null || packed === undefined) throw new Error(`no files of ${id} in the last open data`);
      tables.copy(entry);
      const [name, bytes, json, markdown] = packed;
      const archive = join(last.folder, `${name}.zip`);
      const own = [
        { path: `records/${id}.json`, archive, member: json },
        { path: `records/${id}.md`, archive, member: markdown },
      ];
      files.push({ entry, bytes, files: own });
    },
    async close(entries) {
      const { parts, layout } = await tables.close(entries);
      for (const { name, text } of schemaFiles()) writeFileSync(at(`schema/${name}.json`), text);
      writeFileSync(at('datapackage.json'), await describeParts(parts));
      const hashes = Object.fromEntries(parts.map(({ name, hash }) => [name, hash]));
      const { archives, records } = await packAll({ folder, parts, files, about: await readme(), writeZips });
      return { offered: { parts, archives }, left: { tables: layout, hashes, records } };
    },
  };
}

/** The two files of a record, as they are packed. */
interface RecordFiles {
  entry: NamedRecord;
  bytes: number;
  files: ArchiveFile[];
}

/** Writes a record as JSON, as it stands in `content/`, and as a text to read; gives the bytes of both. */
async function writeRecord(folder: string, entry: NamedRecord): Promise<number> {
  const { id } = entry.record;
  const json = recordBytes(id);
  const markdown = Buffer.from(await recordMarkdown(entry));
  writeFileSync(join(folder, `${id}.json`), json);
  writeFileSync(join(folder, `${id}.md`), markdown);
  return json.length + markdown.length;
}

interface Packing {
  folder: string;
  parts: readonly TablePart[];
  files: readonly RecordFiles[];
  about: string;
  writeZips: ZipWriter;
}

/** One archive with everything; or where that is too much, archives of the records by year and place, and the tables by themselves. */
async function packAll({ folder, parts, files, about, writeZips }: Packing) {
  const file = (path: string): ArchiveFile => ({ path, from: join(folder, path) });
  const ofTables = parts.flatMap(({ name }) => FORMATS.map((format) => file(`tables/${name}.${format}`)));
  const ofSchema = schemaFiles().map(({ name }) => file(`schema/${name}.json`));
  const common = [...ofSchema, file('datapackage.json'), { path: 'README.md', text: about }];
  const bytes = [...files.map((one) => one.bytes), ...parts.flatMap((part) => Object.values(part.bytes))];
  const isOne = bytes.reduce((sum, one) => sum + one, 0) <= LARGEST_PACKED;
  const sized = files.map((one) => ({ entry: { ...one.entry, of: one }, bytes: one.bytes }));
  const portions = isOne
    ? [{ ending: '', before: ofTables, of: files }]
    : splitRecords(sized, LARGEST_PACKED).map(({ ending, entries }) => ({
        ending: ending === '' ? '-records' : ending,
        before: [],
        of: entries.map(({ of }) => of),
      }));
  const written = await writeZips(
    portions.map(({ ending, before, of }) => ({
      target: join(folder, `${NAME}${ending}.zip`),
      files: [...before, ...of.flatMap((one) => one.files), ...common],
    })),
  );
  const records: ExportsLeft['records'] = {};
  const archives = portions.map(({ ending, of }, i): Archive => {
    const { bytes: size, members } = written[i] as WrittenZip;
    const name = `${NAME}${ending}`;
    for (const { entry, bytes: own, files: packed } of of) {
      const [json, markdown] = packed.map(({ path }) => members[path]) as [Member, Member];
      records[entry.record.id] = [name, own, json, markdown];
    }
    return { name, ending, bytes: size };
  });
  return { archives, records };
}

/** A record as a text to read, with where it comes from. */
export async function recordMarkdown(entry: NamedRecord): Promise<string> {
  const { record, name, who } = entry;
  const words = dataWords.markdown;
  const grade = ui.evidence.names[evidenceGrade(record)];
  const { file, lines } = record.source;
  return formatRecordMarkdown(record, name, [
    [words.organisation, record.issuer ?? who],
    [words.kind, `${KIND_NAMES[record.kind]}${joins.bracketed(grade)}`],
    ...(record.documentNumber === null ? [] : [[words.number, record.documentNumber] as const]),
    ...(record.issued === null ? [] : [[words.issued, record.issued] as const]),
    [words.source, words.lines(file, lines[0], lines[1])],
    [words.address, canonical(planPath(record.id))],
    [words.version, recordVersion(await corpus(), record.id)],
    [words.citation, await citationOf(entry)],
  ]);
}

/** Files with the schemas, by their names. */
export function schemaFiles(): { name: string; text: string }[] {
  const file = (name: string, schema: object) => ({ name, text: `${JSON.stringify(schema, null, 1)}\n` });
  return [
    ...CONTRACT_IDS.map((id) => file(id, contractSchema(id, modelFiles()))),
    ...(Object.keys(TABLES) as TableId[]).map((id) => file(`table-${id}`, tableSchema(id))),
  ];
}

/** Reference to the whole of the data. */
export async function dataCitation(): Promise<string> {
  const version = await corpusVersion();
  return formatDataCitation(dataWords.title, { site: ui.site.name, version, address: canonical('/data/') });
}

async function readme(): Promise<string> {
  const version = await corpusVersion();
  return `${dataWords.readme(ui.site.name, canonical('/data/'), version, await dataCitation())}\n`;
}

async function describeParts(parts: readonly TablePart[]): Promise<string> {
  const files = parts.map(
    ({ table, name, ending, bytes, hash }): TableFile => ({
      ...{ table, name },
      title: `${dataWords.names[table].title}${ending}`,
      englishTitle: `${english.names[table].title}${ending}`,
      path: `tables/${name}.csv`,
      bytes: bytes.csv,
      hash: `sha256:${hash}`,
    }),
  );
  const about = {
    name: NAME,
    title: ui.site.name,
    description: ui.site.description,
    homepage: canonical('/'),
    version: await corpusVersion(),
    licenceTitle: 'MIT License',
  };
  return `${JSON.stringify(describePackage(about, files), null, 1)}\n`;
}
