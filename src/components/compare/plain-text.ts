import { dateCitation } from '../../model/citation.ts';
import { joins } from '../../strings/joins.ts';
import { today } from '../today.ts';

/** What is left out of plain text: signs, links to elsewhere, what only works on the page. Cells name their record. */
const LEFT_OUT = '.no-print, keep-button, .heads, .more, .from, .counterpart, .place a + a, meter, .way-back';

/** Elements printed in one line each. */
const LINES = 'summary, h2, h3, p, q, .row-head, .sentence, .who, .place, .citation, .counted.nothing';

/** Elements whose content stands further in. */
const SET_IN = 'details, .entry, .cell';

/**
 * The comparison as it stands before the reader, as plain text: what is folded or filtered away is left out, references
 * stand at the end.
 */
export function plainText(view: Element, title: string, address: string): string {
  const sections = [...view.querySelectorAll<HTMLElement>(':scope > section')].filter((one) =>
    one.checkVisibility(),
  );
  return [title, address, ...sections.map(sectionText)].join('\n\n');
}

function sectionText(section: Element): string {
  return linesOf(section, 0).join('\n').trim();
}

/** Blocks of text in reading order, one a line, those inside lists and cells set in. */
function linesOf(element: Element, depth: number): string[] {
  // Side by side, a cell's record is named in the head of the table only.
  const isShown = element.matches('.cell .whose') || element.checkVisibility();
  if (element.matches(LEFT_OUT) || !isShown) return [];
  if (element.matches(LINES)) {
    const text = textOf(element).trim();
    return text === '' ? [] : [markOf(element) + '  '.repeat(depth) + text];
  }
  const inner = element.matches(SET_IN) ? depth + 1 : depth;
  return [...element.children].flatMap((child) =>
    linesOf(child, child.matches('summary, .whose') ? depth : inner),
  );
}

/** Headings stand off from what is before them. */
function markOf(element: Element): string {
  if (element.matches('h2')) return '# ';
  return element.matches('h3, .row-head') ? '\n## ' : '';
}

/** The text of a line; what is set apart by its look alone on the page is set apart by brackets. */
function textOf(node: Node): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
  if (node.matches(LEFT_OUT)) return '';
  const inner = [...node.childNodes].map(textOf);
  if (node.matches('.standing')) return joins.bracketed(joins.clauses(inner));
  const text = inner.join('');
  if (node.matches('.citation')) return dateCitation(text, today());
  if (node.matches('.kind, .reason')) return joins.bracketed(text);
  return node.matches('.heading, .number') ? `${text} ` : text;
}
