import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Row, TABLES, type TableId } from '../exports/rows.ts';
import { LARGEST, splitRecords } from '../exports/split.ts';
import { FORMATS, type Format, FRAME, formatTable, formatTableRows } from '../exports/table-text.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { hashFile, type MadeFile, openTableFile, type Stretch, type TableFile } from '../store/table-file.ts';
import { isByRecord, rowsOfCorpus, rowsOfRecord } from './export-rows.ts';

/** A file of a table, in both forms, as it was written. */
export interface TablePart {
  table: TableId;
  /** `passages`, or where the table is split `passages-2021`. */
  name: string;
  /** What the name ends with where the table is split: `-2021`; else empty. */
  ending: string;
  rows: number;
  bytes: Record<Format, number>;
  /** SHA-256 of the CSV, in hexadecimal digits. */
  hash: string;
}

const tableIds = Object.keys(TABLES) as TableId[];

/** Where the rows of a record stand in the files of a table: `passages-2021`, how many, their stretches in both forms. */
type RowPlace = [
  part: string,
  rows: number,
  csvStart: number,
  csvSize: number,
  jsonStart: number,
  jsonSize: number,
];

/** Rows of every record in every table that is written record by record, for a later build to copy them. */
export type TableLayout = Partial<Record<TableId, Record<string, RowPlace>>>;

/** Tables of the last build. */
export interface LastTables {
  folder: string;
  layout: TableLayout;
  /** SHA-256 of the CSV of each part by its name: `passages-2021`. */
  hashes: Record<string, string>;
}

/** Tables that grow by the rows of one record after the other; nothing of a table is held. */
export interface TableWriter {
  /** Adds the rows of the next record to every table. */
  add(entry: NamedRecord): Promise<void>;
  /** The same for a record of which nothing has changed since the last build: its rows are copied. Throws where they are not there. */
  copy(entry: NamedRecord): void;
  /** Ends the files, splits those that are too large and gives what all are, in the order of tables. */
  close(records: readonly NamedRecord[]): Promise<{ parts: TablePart[]; layout: TableLayout }>;
}

/** Opens all tables in a folder. */
export function openTables(folder: string, last: LastTables | null = null): TableWriter {
  const growing = tableIds.filter(isByRecord).map((table) => openGrowing(folder, table, last));
  return {
    async add(entry) {
      for (const { table, add } of growing) add(await rowsOfRecord(table, entry));
    },
    copy(entry) {
      for (const { copy } of growing) copy(entry);
    },
    async close(records) {
      const parts = new Map(growing.map(({ table, close }) => [table, close(records)]));
      const all: TablePart[] = [];
      for (const table of tableIds) all.push(...(parts.get(table) ?? [await writeWhole(folder, table)]));
      return { parts: all, layout: Object.fromEntries(growing.map(({ table, places }) => [table, places])) };
    },
  };
}

function openGrowing(folder: string, table: TableId, last: LastTables | null) {
  const counts: number[] = [];
  const places: Record<string, RowPlace> = {};
  const files = FORMATS.map((format) => {
    const { before, between, after } = FRAME[format];
    const fresh = join(folder, `.${table}.${format}`);
    return { format, file: openTableFile(fresh, { before: before(table), between, after }) };
  });
  const [csv, json] = files.map(({ file }) => file) as [TableFile, TableFile];
  return {
    table,
    places,
    add(rows: Row[]) {
      counts.push(rows.length);
      const text = formatTableRows(table, rows);
      for (const { format, file } of files) file.add(text[format]);
    },
    copy({ record }: NamedRecord) {
      const place = last?.layout[table]?.[record.id];
      if (!last || place === undefined) throw new Error(`no rows of ${record.id} in the last ${table}`);
      const [part, rows, csvStart, csvSize, jsonStart, jsonSize] = place;
      counts.push(rows);
      csv.copy(join(last.folder, `${part}.csv`), { start: csvStart, size: csvSize });
      json.copy(join(last.folder, `${part}.json`), { start: jsonStart, size: jsonSize });
    },
    close(records: readonly NamedRecord[]): TablePart[] {
      const parts = splitTable(records, csv.sizes, json.sizes).map(({ ending, at }) => ({
        ...{ ending, at, name: `${table}${ending}` },
      }));
      const [csvFiles, jsonFiles] = files.map(({ format, file }) =>
        file.close(parts.map(({ name, at }) => ({ path: join(folder, `${name}.${format}`), records: at }))),
      ) as [MadeFile[], MadeFile[]];
      return parts.map(({ ending, name, at }, i) => {
        const [inCsv, inJson] = [csvFiles[i], jsonFiles[i]] as [MadeFile, MadeFile];
        for (const [k, number] of at.entries()) {
          const [c, j] = [inCsv.places[k], inJson.places[k]] as [Stretch, Stretch];
          const { id } = (records[number] as NamedRecord).record;
          places[id] = [name, counts[number] ?? 0, c.start, c.size, j.start, j.size];
        }
        const known = inCsv.linked === null ? undefined : last?.hashes[basename(inCsv.linked, '.csv')];
        return {
          ...{ table, name, ending },
          rows: sum(at.map((number) => counts[number] ?? 0)),
          bytes: { csv: inCsv.bytes, json: inJson.bytes },
          hash: known ?? hashFile(join(folder, `${name}.csv`)),
        };
      });
    },
  };
}

/** Which records stand in which file, by their numbers: by the larger of the forms, so that no file of either passes the limit. */
function splitTable(records: readonly NamedRecord[], csv: readonly number[], json: readonly number[]) {
  const sized = records.map((entry, i) => ({
    entry: { ...entry, at: i },
    bytes: Math.max(csv[i] ?? 0, json[i] ?? 0),
  }));
  return splitRecords(sized, LARGEST).map(({ ending, entries }) => ({
    ending,
    at: entries.map((entry) => entry.at),
  }));
}

/** A table that is not written record by record. */
async function writeWhole(folder: string, table: TableId): Promise<TablePart> {
  const rows = await rowsOfCorpus(table);
  const text = formatTable(table, rows);
  const written = FORMATS.map((format) => {
    writeFileSync(join(folder, `${table}.${format}`), text[format]);
    return [format, Buffer.byteLength(text[format])] as const;
  });
  const bytes = Object.fromEntries(written) as Record<Format, number>;
  return {
    table,
    name: table,
    ending: '',
    rows: rows.length,
    bytes,
    hash: hashFile(join(folder, `${table}.csv`)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
