import { findRecords } from '../../compare/find-records.ts';
import type { IndexRecord, RecordIndex } from '../../compare/record-index.ts';
import { deskScriptWords as words } from '../../strings/desk-script.ts';
import { branch, growTree } from '../tree/tree.ts';
import { sheetBadge } from './sheet-badge.ts';

/** How many records the list offers; a longer one is narrowed by typing on. */
const MOST = 20;

/** The parts of the picker as they stand in the page. */
export interface PickerParts {
  field: HTMLInputElement;
  list: HTMLElement;
  live: HTMLElement;
}

/**
 * Finds a record while one types. Follows the combobox pattern of the ARIA Authoring Practices Guide: the field keeps the
 * focus, the arrows walk the list, Enter takes, Escape closes.
 */
export class RecordPicker {
  readonly #parts: PickerParts;
  readonly #take: (record: IndexRecord) => void;
  #index: RecordIndex | null = null;
  #offered: IndexRecord[] = [];
  #at = -1;
  #isComposing = false;

  constructor(parts: PickerParts, take: (record: IndexRecord) => void) {
    this.#parts = parts;
    this.#take = take;
    const { field, list } = parts;
    // Not in the page as it stands: without this script it is no list to choose from.
    list.role = 'listbox';
    list.ariaLabel = list.dataset.name ?? '';
    field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#offer();
    });
    field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#offer();
    });
    field.addEventListener('click', () => this.#offer());
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('blur', () => this.#close());
    // The field keeps the cursor while one clicks in the list.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.#choose([...list.children].indexOf(option));
    });
  }

  /** What was typed before the index came is answered now. */
  open(index: RecordIndex): void {
    this.#index = index;
    if (document.activeElement === this.#parts.field && this.#parts.field.value !== '') this.#offer();
  }

  #offer(): void {
    if (this.#index === null) return;
    const { records, total } = findRecords(this.#index, this.#parts.field.value, MOST);
    this.#offered = records;
    const { list, live } = this.#parts;
    list.replaceChildren(...records.map((record, i) => growTree(optionTree(record, `${list.id}-${i}`))));
    this.#setOpen(records.length > 0);
    this.#move(-1);
    live.textContent = total === 0 ? words.nothingFits : words.offered(records.length, total);
  }

  #key(event: KeyboardEvent): void {
    // Safari ends the composition before the Enter that ends it; only the code tells (229, UI Events).
    if (event.isComposing || this.#isComposing || event.keyCode === 229) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = !this.#parts.list.hidden;
    const last = this.#offered.length - 1;
    const moves: Record<string, (() => void) | false> = {
      ArrowDown: () => (isOpen ? this.#move(this.#at === last ? -1 : this.#at + 1) : this.#offer()),
      ArrowUp: isOpen && (() => this.#move(this.#at === -1 ? last : this.#at - 1)),
      // The best fit is taken where none was chosen.
      Enter: isOpen && (() => this.#choose(Math.max(this.#at, 0))),
      Escape: isOpen && (() => this.#close()),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : false;
    if (!move) return;
    event.preventDefault();
    move();
  }

  #choose(place: number): void {
    const record = this.#offered[place];
    if (record === undefined) return;
    this.#parts.field.value = '';
    this.#close();
    this.#take(record);
  }

  #close(): void {
    this.#setOpen(false);
    this.#move(-1);
  }

  #setOpen(isOpen: boolean): void {
    this.#parts.list.hidden = !isOpen;
    this.#parts.field.ariaExpanded = String(isOpen);
  }

  #move(to: number): void {
    const { list, field } = this.#parts;
    this.#at = to;
    for (const [i, option] of [...list.children].entries()) option.ariaSelected = String(i === to);
    const option = list.children[to];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }
}

function optionTree(record: IndexRecord, id: string) {
  return branch(
    'div',
    { id, role: 'option', 'aria-selected': 'false' },
    branch('span', { class: 'name' }, record.name),
    sheetBadge(record),
  );
}
