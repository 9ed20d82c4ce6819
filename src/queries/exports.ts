import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, planPath } from '../address.ts';
import { CONTRACT_IDS, contractSchema, tableSchema } from '../exports/contract.ts';
import { describePackage, type TableFile } from '../exports/datapackage.ts';
import { formatRecordMarkdown } from '../exports/record-markdown.ts';
import { type Row, TABLES, type TableId } from '../exports/rows.ts';
import { LARGEST, splitRecords } from '../exports/split.ts';
import { FORMATS, type Format, FRAME, formatTable, formatTableRow } from '../exports/table-text.ts';
import { type ArchiveFile, packZip } from '../exports/zip.ts';
import { formatDataCitation } from '../model/citation.ts';
import { evidenceGrade, KIND_NAMES, type NamedRecord } from '../model/record-name.ts';
import { dataWords } from '../strings/data.ts';
import { dataWords as english } from '../strings/en/data.ts';
import { joins } from '../strings/joins.ts';
import { language } from '../strings/language.ts';
import { ui } from '../strings/ui.ts';
import { recordVersion } from './citations.ts';
import { corpus } from './corpus.ts';
import { citationOf, isByRecord, rowsOfCorpus, rowsOfRecord } from './export-rows.ts';
import { allRecords } from './plans.ts';

/** A file of a table, in both forms. */
export interface TablePart {
  table: TableId;
  /** `passages`, or where the table is split `passages-2021`. */
  name: string;
  /** What the name ends with where the table is split: `-2021`; else empty. */
  ending: string;
  /** The records it is made of; null for a table that is not written record by record. */
  entries: NamedRecord[] | null;
}

/** A part with what was measured of its files. */
export interface MeasuredPart extends TablePart {
  rows: number;
  bytes: Record<Format, number>;
  /** SHA-256 of the CSV, in hexadecimal digits. */
  hash: string;
}

/** All that is given out, measured, with the archive that holds it. */
export interface Exports {
  parts: MeasuredPart[];
  datapackage: string;
  zip: Uint8Array<ArrayBuffer>;
}

const tableIds = Object.keys(TABLES) as TableId[];
let parting: Promise<TablePart[]> | undefined;
let packing: Promise<Exports> | undefined;

/** The files of the tables: one a table, or more where it is too large for one. */
export function tableParts(): Promise<TablePart[]> {
  parting ??= Promise.all(tableIds.map(partTable)).then((parts) => parts.flat());
  return parting;
}

/** Everything that is given out, written and measured once a build; the texts themselves are not kept. */
export function allExports(): Promise<Exports> {
  packing ??= packExports();
  return packing;
}

/** What a page says of the files that are given out. */
export interface OfferedFiles {
  parts: Omit<MeasuredPart, 'entries' | 'hash'>[];
  archiveBytes: number;
}

/**
 * The files of open data as they lie at the root of the site. They are written by the Chinese build alone, which leaves
 * their measures for the pages of others; where there are none (a server for development) they are taken anew.
 */
export async function offeredFiles(): Promise<OfferedFiles> {
  const { version } = await corpus();
  const file = join(process.env.CACHE_DIR || '.astro', `offered-files-${version}.json`);
  if (language.folder !== '' && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { parts, zip } = await allExports();
  const measured = parts.map(({ table, name, ending, rows, bytes }) => ({
    table,
    name,
    ending,
    rows,
    bytes,
  }));
  const offered = { parts: measured, archiveBytes: zip.length };
  if (language.folder === '') writeFileSync(file, JSON.stringify(offered));
  return offered;
}

/** Splits by the larger of the forms of each row, so that no file of either passes the limit. */
async function partTable(table: TableId): Promise<TablePart[]> {
  if (!isByRecord(table)) return [{ table, name: table, ending: '', entries: null }];
  const sized = [];
  for (const entry of await allRecords()) {
    const rows = await rowsOfRecord(table, entry);
    const sizeOf = (row: Row) =>
      Math.max(...FORMATS.map((format) => Buffer.byteLength(formatTableRow(table, row, format))));
    const bytes = rows.reduce((sum, row) => sum + sizeOf(row), 0);
    sized.push({ entry, bytes });
  }
  return splitRecords(sized, LARGEST).map(({ ending, entries }) => ({
    table,
    name: `${table}${ending}`,
    ending,
    entries,
  }));
}

/** The text of a part in one form. */
export async function partText(part: TablePart, format: Format): Promise<string> {
  return (await writePart(part, format)).text;
}

async function writePart(
  { table, entries }: TablePart,
  format: Format,
): Promise<{ text: string; rows: number }> {
  if (entries === null) {
    const rows = await rowsOfCorpus(table);
    return { text: formatTable(table, rows, format), rows: rows.length };
  }
  const { before, between, after } = FRAME[format];
  const lines: string[] = [];
  for (const entry of entries) {
    const rows: Row[] = await rowsOfRecord(table, entry);
    for (const row of rows) lines.push(formatTableRow(table, row, format));
  }
  return { text: before(table) + lines.join(between) + after, rows: lines.length };
}

/** A record as it stands in `content/`. */
export function recordJson({ record }: NamedRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
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
    ...CONTRACT_IDS.map((id) => file(id, contractSchema(id))),
    ...tableIds.map((id) => file(`table-${id}`, tableSchema(id))),
  ];
}

/** Reference to the whole of the data. */
export async function dataCitation(): Promise<string> {
  const { version } = await corpus();
  return formatDataCitation(dataWords.title, { site: ui.site.name, version, address: canonical('/data/') });
}

async function packExports(): Promise<Exports> {
  const parts = await tableParts();
  const measured: MeasuredPart[] = [];
  const entries = await allRecords();
  let datapackage = '';
  const zip = await packZip(
    (function* files(): Generator<ArchiveFile> {
      for (const part of parts) {
        const measure: MeasuredPart = { ...part, rows: 0, bytes: { csv: 0, json: 0 }, hash: '' };
        measured.push(measure);
        for (const format of FORMATS) {
          yield { path: `tables/${part.name}.${format}`, text: () => writeMeasured(measure, format) };
        }
      }
      for (const entry of entries) {
        const path = `records/${entry.record.id}`;
        yield { path: `${path}.json`, text: () => recordJson(entry) };
        yield { path: `${path}.md`, text: () => recordMarkdown(entry) };
      }
      for (const { name, text } of schemaFiles()) yield { path: `schema/${name}.json`, text: () => text };
      yield {
        path: 'datapackage.json',
        text: async () => {
          datapackage = await describeParts(measured);
          return datapackage;
        },
      };
      yield { path: 'README.md', text: readme };
    })(),
  );
  return { parts: measured, datapackage, zip };
}

async function writeMeasured(part: MeasuredPart, format: Format): Promise<string> {
  const { text, rows } = await writePart(part, format);
  part.rows = rows;
  part.bytes[format] = Buffer.byteLength(text);
  if (format === 'csv') part.hash = createHash('sha256').update(text).digest('hex');
  return text;
}

async function readme(): Promise<string> {
  const { version } = await corpus();
  return `${dataWords.readme(ui.site.name, canonical('/data/'), version, await dataCitation())}\n`;
}

async function describeParts(parts: readonly MeasuredPart[]): Promise<string> {
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
    name: 'women-federation-plans',
    title: ui.site.name,
    description: ui.site.description,
    homepage: canonical('/'),
    version: (await corpus()).version,
    licenceTitle: 'MIT License',
  };
  return `${JSON.stringify(describePackage(about, files), null, 1)}\n`;
}
