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

/** A head of a column: its name, the short of a longer one, or a link; `id` makes it a place to lead to. */
export type NumberHead =
  | string
  | { short: string; full: string }
  | { text: string; href: string | null; id?: string };

export interface NumberColumns {
  caption: string;
  /** Names of the columns, that of the row heads first. */
  columns: NumberHead[];
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
        branch('th', { scope: 'col', class: 'corner' }, headText(corner)),
        heads.map(headTree),
      ),
    ),
    groups.map((group) => groupTree(group, columns.length)),
  );
}

function headTree(head: NumberHead): Branch {
  const id = typeof head === 'object' && 'text' in head ? head.id : undefined;
  return branch('th', { scope: 'col', id }, headText(head));
}

function headText(head: NumberHead): Child {
  if (typeof head === 'string') return head;
  if ('full' in head) return branch('abbr', { title: head.full }, head.short);
  return head.href === null ? head.text : branch('a', { href: head.href }, head.text);
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
