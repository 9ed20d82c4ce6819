import type { Withheld } from './withhold.ts';

const NUMBER_COLUMN = /电话|手机|传真|联系方式|联系号码/;
/** 8880000, 8880 0000; several in one cell are parted by marks. */
const LOCAL_NUMBERS = /^\s*[2-9]\d{2,3}[ -]?\d{4}(?:\s*[、，,/；;]\s*[2-9]\d{2,3}[ -]?\d{4})*\s*$/;

/** Local numbers in the columns of tables that are headed 电话 or 联系方式; a table ends with the first line that is no row. */
export function findInColumns(text: string): Withheld[] {
  const found: Withheld[] = [];
  let columns = new Set<number>();
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const cells = cellsOf(line[0], line.index);
    if (cells.length < 2) columns = new Set();
    for (const [i, cell] of cells.entries()) {
      if (NUMBER_COLUMN.test(cell.text)) columns.add(i);
      else if (columns.has(i) && LOCAL_NUMBERS.test(cell.text)) {
        const start = cell.start + cell.text.length - cell.text.trimStart().length;
        found.push({ kind: 'phone', start, end: start + cell.text.trim().length });
      }
    }
  }
  return found;
}

/** Cells of a row parted by tabs or bars, each with its place in the text. */
function cellsOf(line: string, offset: number): { text: string; start: number }[] {
  const separator = line.includes('\t') ? '\t' : '|';
  let start = offset;
  return line.split(separator).map((text) => {
    const cell = { text, start };
    start += text.length + 1;
    return cell;
  });
}
