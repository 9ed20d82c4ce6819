/** Lines that are ornament: `————`, `— 3 —`, `第3页 共8页`. */
const PAGE_NUMBERS = [
  /[-—–·～~]\s*\d{1,3}\s*[-—–·～~]/,
  /第\s*\d{1,3}\s*页(?:\s*[/，,]?\s*共\s*\d{1,3}\s*页)?/,
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
