import { type Direction, nextDirection, orderInGroups } from '../../charts/sort-matrix.ts';
import { type Place, walkGrid } from '../../charts/walk-grid.ts';
import { keepHeadsInView } from './heads-in-view.ts';

/** A head that sorts: its button, what stands along it, and which way it sorts now. */
interface Head {
  cell: HTMLTableCellElement;
  button: HTMLButtonElement;
  direction: Direction;
}

/**
 * A matrix whose rows and columns can be sorted by their heads, and which is walked by arrow keys with one stop of
 * Tab. Over the table that is there; without this script every link of it is a stop of its own.
 */
class SortableMatrix extends HTMLElement {
  #table = this.querySelector('table');
  #status = this.querySelector<HTMLElement>('[role="status"]');
  #headRow = this.querySelector<HTMLTableRowElement>('tr.heads');
  /** Rows and columns in the order of the page; sorting never loses it. */
  #rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > tr:not(.group)')];
  /** How many rows stand in each group, which sorting keeps. */
  #sizes = [...this.querySelectorAll('tbody')].map((body) => body.querySelectorAll('tr:not(.group)').length);
  #heads: HTMLTableCellElement[] = [];
  #cells: HTMLTableCellElement[][] = [];
  #columnHeads: Head[] = [];
  #rowHeads: Head[] = [];
  #rowOrder: number[] = [];
  #columnOrder: number[] = [];
  #stop: HTMLElement | null = null;
  #letGo: () => void = () => {};

  connectedCallback(): void {
    if (this.#table === null || this.#headRow === null) return;
    this.#letGo = keepHeadsInView(this.#table);
    if (this.#heads.length > 0) return;
    this.#heads = [...this.#headRow.cells].slice(1);
    this.#cells = this.#rows.map((row) => [...row.cells].slice(1));
    this.#columnHeads = this.#heads.flatMap(asHead);
    this.#rowHeads = this.#rows.flatMap((row) => (row.cells[0] === undefined ? [] : asHead(row.cells[0])));
    this.#rowOrder = this.#rows.map((_, index) => index);
    this.#columnOrder = this.#heads.map((_, index) => index);
    for (const head of this.#columnHeads) head.button.addEventListener('click', () => this.#sortRows(head));
    for (const head of this.#rowHeads) head.button.addEventListener('click', () => this.#sortColumns(head));
    this.#table.setAttribute('role', 'grid');
    this.querySelector('.hint')?.removeAttribute('hidden');
    this.#makeOneStop();
    this.#table.addEventListener('keydown', (event) => this.#walk(event));
    this.#table.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) this.#moveStop(target);
    });
  }

  disconnectedCallback(): void {
    this.#letGo();
  }

  #sortRows(head: Head): void {
    turn(this.#columnHeads, head);
    const column = this.#heads.indexOf(head.cell);
    const values = this.#cells.map((row) => numberIn(row[column]));
    this.#rowOrder = orderInGroups(values, this.#sizes, head.direction);
    this.#arrange(head);
  }

  #sortColumns(head: Head): void {
    turn(this.#rowHeads, head);
    const row = this.#rows.findIndex(({ cells }) => cells[0] === head.cell);
    const sizes = (this.dataset.groups ?? '').split(' ').map(Number);
    this.#columnOrder = orderInGroups((this.#cells[row] ?? []).map(numberIn), sizes, head.direction);
    this.#arrange(head);
  }

  /** Puts rows and columns in their order; what is moved loses the focus, so the button gets it back. */
  #arrange(head: Head): void {
    this.#headRow?.append(...inOrder(this.#heads, this.#columnOrder));
    for (const [index, row] of this.#rows.entries())
      row.append(...inOrder(this.#cells[index] ?? [], this.#columnOrder));
    // No row leaves its group, so each goes to the end of its own.
    for (const row of inOrder(this.#rows, this.#rowOrder)) row.parentElement?.append(row);
    head.button.focus({ preventScroll: true });
    const said = this.dataset[head.direction] ?? '';
    if (this.#status !== null) this.#status.textContent = said.replace('%', head.button.dataset.name ?? '');
  }

  #makeOneStop(): void {
    const all = this.#grid().flat();
    for (const element of all) if (element !== null) element.tabIndex = -1;
    const first = this.#cells[0]?.[0];
    if (first !== undefined) this.#moveStop(stopOf(first));
  }

  #moveStop(element: HTMLElement): void {
    if (this.#stop !== null) this.#stop.tabIndex = -1;
    this.#stop = element;
    element.tabIndex = 0;
  }

  /**
   * Everything that can have the focus, as it stands now: a head gives two places, its link and its button, so there
   * are two rows of heads above the cells and two columns of them before.
   */
  #grid(): (HTMLElement | null)[][] {
    const heads = inOrder(this.#heads, this.#columnOrder);
    const part = (of: HTMLElement | undefined, selector: string) =>
      of?.querySelector<HTMLElement>(selector) ?? null;
    return [
      ...['a', 'button'].map((selector) => [null, null, ...heads.map((head) => part(head, selector))]),
      ...this.#rowOrder.map((index) => [
        part(this.#rows[index]?.cells[0], 'a'),
        part(this.#rows[index]?.cells[0], 'button'),
        ...inOrder(this.#cells[index] ?? [], this.#columnOrder).map(stopOf),
      ]),
    ];
  }

  /** Scrolls no further than needed, so that the heads stay in sight; a head, which always is, moves only along its edge. */
  #goTo(element: HTMLElement | null): void {
    const frame = this.#table?.parentElement ?? null;
    if (element === null || frame === null) return;
    const { scrollLeft, scrollTop } = frame;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (element.closest('thead') !== null) frame.scrollTop = scrollTop;
    if (element.closest('tbody th') !== null) frame.scrollLeft = scrollLeft;
  }

  #walk(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const grid = this.#grid();
    const at = ({ row, column }: Place) => grid[row]?.[column] ?? null;
    if (!(event.target instanceof HTMLElement)) return;
    const target = event.target;
    const row = grid.findIndex((elements) => elements.includes(target));
    const column = grid[row]?.indexOf(target) ?? -1;
    if (column < 0) return;
    const size = {
      rows: grid.length,
      columns: grid[0]?.length ?? 0,
      has: (place: Place) => at(place) !== null,
    };
    const to = walkGrid({ row, column }, { key: event.key, ctrl: event.ctrlKey }, size);
    // At an edge too: else the page would scroll away under what has the focus.
    if (to !== null || event.key.startsWith('Arrow')) event.preventDefault();
    if (to !== null) this.#goTo(at(to));
  }
}

/** The link of a cell, or the cell itself where it has none. */
function stopOf(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector('a') ?? cell;
}

function numberIn(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.dataset.value;
  return value === undefined ? null : Number(value);
}

/** Shows the button that the page holds back from those without script. */
function asHead(cell: HTMLTableCellElement): Head[] {
  const button = cell.querySelector('button');
  if (button === null) return [];
  button.hidden = false;
  return [{ cell, button, direction: 'none' }];
}

/** Turns one head and sets the others along its edge back, as only one can say how things are sorted. */
function turn(heads: Head[], turned: Head): void {
  for (const head of heads) {
    head.direction = head === turned ? nextDirection(head.direction) : 'none';
    if (head.direction === 'none') head.cell.removeAttribute('aria-sort');
    else head.cell.setAttribute('aria-sort', head.direction);
  }
}

function inOrder<T>(things: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((index) => things[index] ?? []);
}

customElements.define('sortable-matrix', SortableMatrix);
