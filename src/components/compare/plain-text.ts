/** What is left out of plain text: signs, links to elsewhere, what only works on the page. */
const LEFT_OUT = '.no-print, .more, .from, .counterpart, meter, .way-back';

/**
 * The comparison as it stands before the reader, as plain text: what is folded or filtered away is left out, references
 * stand at the end.
 */
export function plainText(view: Element, title: string, address: string): string {
  const sections = [...view.querySelectorAll<HTMLElement>(':scope > section')].filter(isShown);
  return [title, address, ...sections.map(sectionText)].join('\n\n');
}

function sectionText(section: Element): string {
  const lines = linesOf(section, 0);
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/** Blocks of text in reading order, one a line, those inside lists and units set in. */
function linesOf(element: Element, depth: number): string[] {
  if (element.matches(LEFT_OUT) || !isShown(element)) return [];
  if (isLine(element)) {
    const text = textOf(element);
    return text === '' ? [] : [markOf(element) + '  '.repeat(depth) + text];
  }
  const inner = element.matches('details, .entry') ? depth + 1 : depth;
  return [...element.children].flatMap((child) => linesOf(child, child.matches('summary') ? depth : inner));
}

/** Headings stand off from what is before them. */
function markOf(element: Element): string {
  return element.matches('h2') ? '\n# ' : element.matches('h3, .row-head') ? '\n## ' : '';
}

/** Whether an element is printed in one line: it has text of its own or holds nothing but pieces of a line. */
function isLine(element: Element): boolean {
  return element.matches(
    'summary, h2, h3, p, q, .row-head, .head, .sentence, .who, .place, .citation, .counted.nothing',
  );
}

function textOf(element: Element): string {
  if (element.matches(LEFT_OUT)) return '';
  return [...element.childNodes]
    .map((node) =>
      node instanceof Element
        ? textOf(node) + (node.matches('.heading, .kind, b, .level') ? ' ' : '')
        : node.textContent,
    )
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}
