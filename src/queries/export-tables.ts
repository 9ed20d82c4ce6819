import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, TABLES, type TableId } from '../exports/rows.ts';
import { LARGEST, splitRecords } from '../exports/split.ts';
import { FORMATS, type Format, FRAME, formatTable, formatTableRows } from '../exports/table-text.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { hashFile, openTableFile, type TableFile } from '../store/table-file.ts';
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

/** Tables that grow by the rows of one record after the other; nothing of a table is held. */
export interface TableWriter {
  /** Adds the rows of the next record to every table. */
  add(entry: NamedRecord): Promise<void>;
  /** Ends the files, splits those that are too large and gives what all are, in the order of tables. */
  close(records: readonly NamedRecord[]): Promise<TablePart[]>;
}

/** Opens all tables in a folder. */
export function openTables(folder: string): TableWriter {
  const growing = tableIds.filter(isByRecord).map((table) => openGrowing(folder, table));
  return {
    async add(entry) {
      for (const { table, add } of growing) add(await rowsOfRecord(table, entry));
    },
    async close(records) {
      const parts = new Map(growing.map(({ table, close }) => [table, close(records)]));
      const all: TablePart[] = [];
      for (const table of tableIds) all.push(...(parts.get(table) ?? [await writeWhole(folder, table)]));
      return all;
    },
  };
}

function openGrowing(folder: string, table: TableId) {
  const counts: number[] = [];
  const files = FORMATS.map((format) => {
    const { before, between, after } = FRAME[format];
    const path = join(folder, `${table}.${format}`);
    return { format, path, file: openTableFile(path, { before: before(table), between, after }) };
  });
  return {
    table,
    add(rows: Row[]) {
      counts.push(rows.length);
      const text = formatTableRows(table, rows);
      for (const { format, file } of files) file.add(text[format]);
    },
    close(records: readonly NamedRecord[]): TablePart[] {
      const bytes = Object.fromEntries(files.map(({ format, file }) => [format, file.close()]));
      const whole = { table, name: table, ending: '', rows: sum(counts), bytes } as Omit<TablePart, 'hash'>;
      // By the larger of the forms, so that no file of either passes the limit.
      const sized = records.map((entry, i) => ({
        entry: { ...entry, at: i },
        bytes: Math.max(...files.map(({ file }) => file.sizes[i] ?? 0)),
      }));
      const portions = splitRecords(sized, LARGEST);
      if (portions.length === 1 && portions[0]?.ending === '')
        return [{ ...whole, hash: hashFile(join(folder, `${table}.csv`)) }];
      const parts = portions.map(({ ending, entries }) => {
        const places = entries.map(({ at }) => at);
        return {
          ...whole,
          ...cutPart(folder, `${table}${ending}`, files, places),
          ending,
          rows: sum(places.map((at) => counts[at] ?? 0)),
        };
      });
      for (const { path } of files) rmSync(path);
      return parts;
    },
  };
}

function cutPart(
  folder: string,
  name: string,
  files: readonly { format: Format; file: TableFile }[],
  places: readonly number[],
): Pick<TablePart, 'name' | 'bytes' | 'hash'> {
  const path = (format: Format) => join(folder, `${name}.${format}`);
  const bytes = Object.fromEntries(
    files.map(({ format, file }) => [format, file.cut(path(format), places)]),
  ) as Record<Format, number>;
  return { name, bytes, hash: hashFile(path('csv')) };
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
