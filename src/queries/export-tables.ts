import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, TABLES, type TableId } from '../exports/rows.ts';
import { LARGEST, splitRecords } from '../exports/split.ts';
import { FORMATS, type Format, FRAME, formatTable, formatTableRows } from '../exports/table-text.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { hashFile, openTableFile, type Stretch, type TableFile } from '../store/table-file.ts';
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
    const path = join(folder, `${table}.${format}`);
    return { format, path, file: openTableFile(path, { before: before(table), between, after }) };
  });
  const [csv, json] = files.map(({ file }) => file) as [TableFile, TableFile];
  const lastFiles = openLast(last?.folder ?? '');
  /** Notes where the records of a part stand, by their numbers. */
  const note = (records: readonly NamedRecord[], part: string, at: readonly number[], of: Stretch[][]) => {
    at.forEach((number, i) => {
      const [inCsv, inJson] = of.map((stretches) => stretches[i]) as [Stretch, Stretch];
      const { id } = (records[number] as NamedRecord).record;
      places[id] = [part, counts[number] ?? 0, inCsv.start, inCsv.size, inJson.start, inJson.size];
    });
  };
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
      if (place === undefined) throw new Error(`no rows of ${record.id} in the last ${table}`);
      const [part, rows, csvStart, csvSize, jsonStart, jsonSize] = place;
      counts.push(rows);
      csv.copy(lastFiles.open(`${part}.csv`), { start: csvStart, size: csvSize });
      json.copy(lastFiles.open(`${part}.json`), { start: jsonStart, size: jsonSize });
    },
    close(records: readonly NamedRecord[]): TablePart[] {
      lastFiles.close();
      const bytes = Object.fromEntries(files.map(({ format, file }) => [format, file.close()]));
      const whole = { table, name: table, ending: '', rows: sum(counts), bytes } as Omit<TablePart, 'hash'>;
      // By the larger of the forms, so that no file of either passes the limit.
      const sized = records.map((entry, i) => ({
        entry: { ...entry, at: i },
        bytes: Math.max(...files.map(({ file }) => file.places[i]?.size ?? 0)),
      }));
      const portions = splitRecords(sized, LARGEST);
      if (portions.length === 1 && portions[0]?.ending === '') {
        note(records, table, [...records.keys()], [csv.places, json.places]);
        return [{ ...whole, hash: hashFile(join(folder, `${table}.csv`)) }];
      }
      const parts = portions.map(({ ending, entries }) => {
        const name = `${table}${ending}`;
        const at = entries.map((entry) => entry.at);
        const cut = files.map(({ format, file }) => file.cut(join(folder, `${name}.${format}`), at));
        note(
          records,
          name,
          at,
          cut.map((of) => of.places),
        );
        return {
          ...whole,
          ...{ name, ending, hash: hashFile(join(folder, `${name}.csv`)) },
          bytes: { csv: cut[0]?.bytes ?? 0, json: cut[1]?.bytes ?? 0 },
          rows: sum(at.map((number) => counts[number] ?? 0)),
        };
      });
      for (const { path } of files) rmSync(path);
      return parts;
    },
  };
}

/** Files of a folder, each opened when it is first asked for. */
function openLast(folder: string) {
  const opened = new Map<string, number>();
  return {
    open(name: string): number {
      const file = opened.get(name) ?? openSync(join(folder, name), 'r');
      opened.set(name, file);
      return file;
    },
    close() {
      for (const file of opened.values()) closeSync(file);
    },
  };
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
