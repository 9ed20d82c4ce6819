import { BYTE_ORDER_MARK, formatRow } from '../clippings/csv.ts';
import { type Row, TABLES, type TableId } from './rows.ts';

/** The forms a table is given out in. */
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Names of the columns of a table, in order. */
export function columnsOf(table: TableId): string[] {
  return Object.keys(TABLES[table].shape);
}

/** A file of a table that is put together piece by piece: what stands before, between and behind its rows. */
export const FRAME: Record<Format, { before: (table: TableId) => string; between: string; after: string }> = {
  csv: { before: (table) => BYTE_ORDER_MARK + formatRow(columnsOf(table)), between: '', after: '' },
  json: { before: () => '[\n', between: ',\n', after: '\n]\n' },
};

/** Rows as text in every form: RFC 4180 with CR LF, or a line of JSON; keys in the order of the schema. */
export function formatTableRows(table: TableId, rows: readonly Row[]): Record<Format, string[]> {
  const columns = columnsOf(table);
  const text: Record<Format, string[]> = { csv: [], json: [] };
  for (const row of rows as readonly Record<string, unknown>[]) {
    text.json.push(JSON.stringify(isInOrder(row, columns) ? row : inOrder(row, columns)));
    text.csv.push(formatRow(columns.map((column) => formatCell(row[column]))));
  }
  return text;
}

/** Whether a row has its keys in the order of the columns and no others: it is written as it is then. */
function isInOrder(row: object, columns: readonly string[]): boolean {
  let i = 0;
  for (const key in row) if (key !== columns[i++]) return false;
  return i === columns.length;
}

function inOrder(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const column of columns) ordered[column] = row[column];
  return ordered;
}

/** A cell: null is empty, a list is a JSON array (`["湖南省","岳阳市"]`), so that any word may stand in it. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

/** A whole table as text. */
export function formatTable(table: TableId, rows: readonly Row[]): Record<Format, string> {
  const text = formatTableRows(table, rows);
  const format = (form: Format) => {
    const { before, between, after } = FRAME[form];
    return before(table) + text[form].join(between) + after;
  };
  return { csv: format('csv'), json: format('json') };
}
