import { chartFilesWords as words } from '../../strings/charts.ts';
import { joins } from '../../strings/joins.ts';

/** Where a chart comes from, as its files state it. */
export interface ChartSource {
  title: string;
  site: string;
  /** Full address of the chart. */
  address: string;
  version: string;
  /** What the figures rest on. */
  note: string;
}

/**
 * The table of a chart as rows, the head first: that of its numbers, or the drawing where it is a table itself.
 * Groups of rows become a first column, what stands small beside the head of a row (`18 条`) a column after it.
 */
export function tableOf(figure: HTMLElement): string[][] {
  const table = figure.querySelector<HTMLTableElement>('.numbers table') ?? figure.querySelector('table');
  if (table === null) return [];
  const hasGroups = table.querySelector('th[scope=rowgroup]') !== null;
  const hasBases = table.querySelector('th[scope=row] small') !== null;
  const line = (group: string, [head = '', ...cells]: string[], base: string) => [
    ...(hasGroups ? [group] : []),
    head,
    ...(hasBases ? [base] : []),
    ...cells,
  ];
  let group = '';
  return [...table.rows].flatMap((row) => {
    const [first] = row.cells;
    if (first?.scope === 'rowgroup') {
      group = textOf(first);
      return [];
    }
    // Names of groups of columns: each column says its own in its full name.
    if (row.querySelector('th[scope=colgroup]') !== null) return [];
    const cells = [...row.cells].map(textOf);
    if (first?.scope === 'col') return [line(words.group, cells, words.base)];
    return [line(group, cells, first?.querySelector('small')?.textContent ?? '')];
  });
}

/** Puts the source into columns of its own, in every row, so that a row copied from the table stays citable. */
export function withSource([head, ...rows]: string[][], source: ChartSource): string[][] {
  if (head === undefined) return [];
  const { title, site, address, version, note } = source;
  return [[...head, ...words.source], ...rows.map((row) => [...row, title, site, address, version, note])];
}

/** What a cell says: short heads by their full name, several links one by one, without what only the eye gets. */
function textOf(cell: HTMLTableCellElement): string {
  const links = [...cell.querySelectorAll('a')];
  const full = cell.querySelector<HTMLElement>('[title]')?.title;
  if (cell.scope === 'col' && full !== undefined) return full;
  if (links.length > 1) return joins.points(links.map((link) => link.textContent.trim()));
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[aria-hidden=true], small')) part.remove();
  return copy.textContent.trim();
}
