import { attribute, type Element, textOf } from '../../scripts/lib/site/read-site.ts';
import { tagged } from './drawn.ts';

/** A cell of a matrix as the page has it. */
export interface DrawnCell {
  /** What the files take: without signs for the eye. */
  text: string;
  value: number | null;
  look: string;
  href: string | null;
  /** What is heard: on the link, or on the cell that has none. */
  say: string;
}

export interface DrawnSheet {
  columns: { title: string; href: string | null; isGap: boolean }[];
  rows: { group: string | null; name: string; base: string; href: string | null; cells: DrawnCell[] }[];
}

const classesOf = (element: Element): string[] => attribute(element, 'class')?.split(' ') ?? [];
const hrefIn = (element: Element): string | null =>
  tagged(element, 'a').map((a) => attribute(a, 'href'))[0] ?? null;

/** Reads a matrix from the HTML of its figure. */
export function sheetOf(figure: Element): DrawnSheet {
  const heads = tagged(figure, 'tr').filter((row) => classesOf(row).includes('heads'));
  const columns = heads
    .flatMap((row) => tagged(row, 'th').slice(1))
    .map((th) => ({
      title: tagged(th, 'a', 'span').map((name) => attribute(name, 'title'))[0] ?? '',
      href: hrefIn(th),
      isGap: classesOf(th).includes('gap'),
    }));
  const rows = tagged(figure, 'tbody').flatMap((body) => {
    const [first] = tagged(body, 'tr').filter((row) => classesOf(row).includes('group'));
    const group = first === undefined ? null : textOf(first).trim();
    return tagged(body, 'tr')
      .filter((row) => row !== first)
      .map((row) => ({ group, ...rowOf(row) }));
  });
  return { columns, rows };
}

function rowOf(row: Element): Omit<DrawnSheet['rows'][number], 'group'> {
  const [head] = tagged(row, 'th');
  const [name] = head === undefined ? [] : tagged(head, 'a');
  const [base] = head === undefined ? [] : tagged(head, 'small');
  return {
    name: name === undefined ? '' : textOf(name).trim(),
    base: base === undefined ? '' : textOf(base).trim(),
    href: head === undefined ? null : hrefIn(head),
    cells: tagged(row, 'td').map(cellOf),
  };
}

function cellOf(cell: Element): DrawnCell {
  const [link] = tagged(cell, 'a');
  const value = attribute(cell, 'data-value');
  const signs = tagged(cell, 'span').filter((span) => attribute(span, 'aria-hidden') === 'true');
  return {
    text: signs.reduce((text, sign) => text.replace(textOf(sign), ''), textOf(cell)).trim(),
    value: value === null ? null : Number(value),
    look: classesOf(cell)[0] ?? '',
    href: link === undefined ? null : attribute(link, 'href'),
    say: attribute(link ?? cell, 'aria-label') ?? '',
  };
}
