import { type Direction, nextDirection, orderInGroups, orderOf } from '../../charts/sort-matrix.ts';
import { type Place, walkGrid } from '../../charts/walk-grid.ts';

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
  #rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  #heads: HTMLTableCellElement[] = [];
  #cells: HTMLTableCellElement[][] = [];
  #columnHeads: Head[] = [];
  #rowHeads: Head[] = [];
  #rowOrder: number[] = [];
  #columnOrder: number[] = [];
  #stop: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.#table === null || this.#headRow === null || this.#heads.length > 0) return;
    this.#heads = [...this.#headRow.cells].slice(1);
    this.#cells = this.#rows.map((row) => [...row.cells].slice(1));
    this.#columnHeads = this.#heads.flatMap(asHead);
    this.#rowHeads = this.#rows.flatMap((row) => (row.cells[0] === undefined ? [] : asHead(row.cells[0])));
    this.#rowOrder = this.#rows.map((_, index) => index);
    this.#columnOrder = this.#heads.map((_, index) => index);
    for (const [index, head] of this.#columnHeads.entries())
      head.button.addEventListener('click', () => this.#sortRows(index));
    for (const [index, head] of this.#rowHeads.entries())
      head.button.addEventListener('click', () => this.#sortColumns(index));
    this.#table.setAttribute('role', 'grid');
    this.querySelector('.hint')?.removeAttribute('hidden');
    this.#makeOneStop();
    this.#table.addEventListener('keydown', (event) => this.#walk(event));
    this.#table.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) this.#moveStop(target);
    });
  }

  #sortRows(column: number): void {
    const head = turn(this.#columnHeads, column);
    if (head === undefined) return;
    this.#rowOrder = orderOf(
      this.#cells.map((row) => numberIn(row[column])),
      head.direction,
    );
    this.#arrange(head);
  }

  #sortColumns(row: number): void {
    const head = turn(this.#rowHeads, row);
    if (head === undefined) return;
    const sizes = (this.dataset.groups ?? '').split(' ').map(Number);
    this.#columnOrder = orderInGroups((this.#cells[row] ?? []).map(numberIn), sizes, head.direction);
    this.#arrange(head);
  }

  /** Puts rows and columns in their order; what is moved loses the focus, so the button gets it back. */
  #arrange(head: Head): void {
    this.#headRow?.append(...inOrder(this.#heads, this.#columnOrder));
    for (const [index, row] of this.#rows.entries())
      row.append(...inOrder(this.#cells[index] ?? [], this.#columnOrder));
    const [first] = this.#rows;
    first?.parentElement?.append(...inOrder(this.#rows, this.#rowOrder));
    head.button.focus();
    if (this.#status !== null)
      this.#status.textContent = (this.dataset[head.direction] ?? '').replace(
        '%',
        head.button.dataset.name ?? '',
      );
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
    if (to === null) return;
    event.preventDefault();
    this.#goTo(at(to));
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
function turn(heads: Head[], index: number): Head | undefined {
  for (const [other, head] of heads.entries()) {
    head.direction = other === index ? nextDirection(head.direction) : 'none';
    if (head.direction === 'none') head.cell.removeAttribute('aria-sort');
    else head.cell.setAttribute('aria-sort', head.direction);
  }
  return heads[index];
}

function inOrder<T>(things: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((index) => things[index] ?? []);
}

customElements.define('sortable-matrix', SortableMatrix);
