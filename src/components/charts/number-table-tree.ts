import { type Branch, branch, type Child } from '../tree/tree.ts';

/** A number; where passages stand behind it, a link to them. */
export type NumberCell = string | { text: string; href: string };

/** A line of a table; `base` stands small beside its head: `18 条`. */
export interface NumberRow {
  name: string;
  href: string | null;
  base?: string;
  cells: NumberCell[];
}

/** Rows of one kind, with a line over them that names it. */
export interface NumberGroup {
  name: string | null;
  rows: NumberRow[];
}

export interface NumberColumns {
  caption: string;
  /** Names of the columns, that of the row heads first. */
  columns: (string | { short: string; full: string })[];
  groups: NumberGroup[];
}

/** The numbers of a chart as a table; its looks are in `number-table.css`. */
export function numberTableTree({ caption, columns, groups }: NumberColumns): Branch {
  const [corner = '', ...heads] = columns;
  return branch(
    'table',
    { class: 'number-table' },
    branch('caption', {}, caption),
    branch(
      'thead',
      {},
      branch(
        'tr',
        {},
        branch('th', { scope: 'col', class: 'corner' }, typeof corner === 'string' ? corner : corner.full),
        heads.map((head) =>
          branch(
            'th',
            { scope: 'col' },
            typeof head === 'string' ? head : branch('abbr', { title: head.full }, head.short),
          ),
        ),
      ),
    ),
    groups.map((group) => groupTree(group, columns.length)),
  );
}

function groupTree({ name, rows }: NumberGroup, columns: number): Branch {
  return branch(
    'tbody',
    {},
    name !== null &&
      branch(
        'tr',
        { class: 'group' },
        branch('th', { colspan: columns, scope: 'rowgroup' }, branch('span', {}, name)),
      ),
    rows.map(({ name, href, base, cells }) =>
      branch(
        'tr',
        {},
        branch(
          'th',
          { scope: 'row' },
          href === null ? name : branch('a', { href }, name),
          base !== undefined && [' ', branch('small', {}, base)],
        ),
        cells.map((cell) => branch('td', {}, cellTree(cell))),
      ),
    ),
  );
}

function cellTree(cell: NumberCell): Child {
  return typeof cell === 'string' ? cell : branch('a', { href: cell.href }, cell.text);
}
