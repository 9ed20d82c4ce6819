import type { LineIndex } from './traced.ts';

/** Lines that are ornament: `————`, `— 3 —`, `第3页 共8页`. */
const PAGE_NUMBERS = [
  /[-—–·～~]\s{0,9}\d{1,3}\s{0,9}[-—–·～~]/,
  /第\s{0,9}\d{1,3}\s{0,9}页(?:\s{0,9}[/，,]?\s{0,9}共\s{0,9}\d{1,3}\s{0,9}页)?/,
].map(({ source }) => source.replaceAll('\\s', '[^\\S\\r\\n]'));

const RULE = /^[-—–_=*·•.~～―─━\s]{3,}$/;
const PAGE_NUMBER = new RegExp(`^(?:${PAGE_NUMBERS.join('|')})$`);

/** A line that holds a page number and nothing else, wherever it stands in a text. */
export const PAGE_NUMBER_LINES = new RegExp(
  `^[^\\S\\r\\n]*(?:${PAGE_NUMBERS.join('|')})[^\\S\\r\\n]*$`,
  'gm',
);

/** What ornament a line is: `————` → rule, `— 3 —` → page-number; null for a line that says something. */
export function ornamentOf(line: string): 'rule' | 'page-number' | null {
  const trimmed = line.trim();
  if (RULE.test(trimmed)) return 'rule';
  return PAGE_NUMBER.test(trimmed) ? 'page-number' : null;
}

/** A page holds at least so many characters; the cells of a table, printed one a line, stand closer. */
const SHORTEST_PAGE = 200;

/** Lines that hold a number and nothing else, a page apart from each other and from the head of the text: page numbers. Several close together are cells of a table. */
export function bareNumbers(index: LineIndex): number[] {
  const found: { line: number; before: number }[] = [];
  let length = 0;
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.range(line);
    const text = index.text.slice(start, end).trim();
    if (/^\d{1,3}$/.test(text)) {
      found.push({ line, before: length });
      length = 0;
    } else length += text.length;
  }
  const isPageLong = (characters: number | undefined): boolean =>
    (characters ?? SHORTEST_PAGE) >= SHORTEST_PAGE;
  return found
    .filter(({ before }, i) => isPageLong(before) && isPageLong(found[i + 1]?.before))
    .map(({ line }) => line);
}
