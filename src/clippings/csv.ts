import { csvFormatValue } from 'd3';
import type { Clipping } from './clipping.ts';
import { type ExportWords, formatPath } from './export-words.ts';

/** Lets Excel read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Clippings as a table after RFC 4180: UTF-8 with byte-order mark, rows end with CR LF, a head row. */
export function formatCsv(clippings: readonly Clipping[], words: ExportWords): string {
  const rows = [[...words.columns], ...clippings.map((clipping, i) => csvRow(clipping, i + 1, words))];
  return formatRows(rows);
}

/** Rows as a file after RFC 4180 that Excel reads as UTF-8; no cell is taken for a formula. */
export function formatRows(rows: readonly string[][]): string {
  return BYTE_ORDER_MARK + rows.map(formatRow).join('');
}

/** What a cell may be that has to be quoted or disarmed; most are neither. */
const MARKED = /^[=+\-@＝＋－＠\t]|[",\r\n]/;

/** One row with its line end, for files that are put together piece by piece. */
export function formatRow(row: readonly string[]): string {
  return `${row.map((cell) => (MARKED.test(cell) ? csvFormatValue(disarm(cell)) : cell)).join(',')}\r\n`;
}

function csvRow(clipping: Clipping, number: number, words: ExportWords): string[] {
  const { name, grade, quote, range, note, citation, address, version, kept, record, passage } = clipping;
  return [
    String(number),
    name,
    words.grades[grade],
    formatPath(clipping),
    quote,
    range === null ? '' : words.part,
    note,
    citation,
    address,
    version,
    kept,
    record,
    passage,
  ];
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@`, their full
 * width forms, tab and line break. OWASP, “CSV Injection”.
 */
export function disarm(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
