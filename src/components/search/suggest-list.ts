import { suggestScriptWords as words } from '../../strings/suggest.ts';
import type { Suggestion, SuggestionGroup } from './suggestions.ts';

let lists = 0;

/** The list below a search field: an ARIA listbox whose groups hold links. It is drawn here and chosen from by the field. */
export class SuggestList {
  readonly element = make('div', 'suggest');
  readonly #list = make('div', 'suggest-list');
  readonly #forget = make('button', 'suggest-forget');
  readonly #field: HTMLInputElement;
  readonly #id = `suggest-${++lists}`;
  #options: HTMLAnchorElement[] = [];
  #chosen = -1;

  /** `onForget`: what the button below recent searches does. */
  constructor(field: HTMLInputElement, onForget: () => void) {
    this.#field = field;
    this.element.hidden = true;
    this.#list.id = this.#id;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = words.list;
    this.#forget.type = 'button';
    this.#forget.textContent = words.forget;
    this.#forget.addEventListener('click', onForget);
    // The field keeps the cursor while one clicks in the list.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.append(this.#list, this.#forget);
    field.setAttribute('aria-controls', this.#id);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The option the keyboard is on. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options[this.#chosen];
  }

  /** Draws groups of suggestions; none closes the list. The option chosen stays chosen where it is still there. */
  show(groups: readonly SuggestionGroup[], onChoose: (one: Suggestion) => void, canForget = false): void {
    const before = this.chosen?.href;
    this.#options = [];
    this.#list.replaceChildren(...groups.map((group, i) => this.#group(group, `${this.#id}-${i}`, onChoose)));
    this.#forget.hidden = !canForget;
    this.#open(this.#options.length > 0);
    this.#choose(before === undefined ? -1 : this.#options.findIndex((option) => option.href === before));
  }

  close(): void {
    this.#open(false);
    this.#choose(-1);
  }

  /** Moves by one option, past either end back to the field. */
  step(by: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#choose(((this.#chosen + 1 + by + places) % places) - 1);
  }

  first(): void {
    this.#choose(0);
  }

  last(): void {
    this.#choose(this.#options.length - 1);
  }

  #open(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
  }

  #choose(index: number): void {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.#chosen = index;
    const { chosen } = this;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #group({ name, suggestions }: SuggestionGroup, id: string, onChoose: (one: Suggestion) => void): Element {
    const group = make('div', 'suggest-group');
    group.role = 'group';
    group.setAttribute('aria-labelledby', id);
    const title = make('div', 'suggest-title');
    title.id = id;
    title.role = 'presentation';
    title.textContent = name;
    const options = suggestions.map((one) => this.#option(one, onChoose));
    group.append(title, ...options);
    this.#options.push(...options);
    return group;
  }

  #option(suggestion: Suggestion, onChoose: (one: Suggestion) => void): HTMLAnchorElement {
    const option = make('a', 'suggest-option');
    option.id = `${this.#id}-${encodeURIComponent(suggestion.address)}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.tabIndex = -1;
    option.href = suggestion.address;
    const text = make('span', 'suggest-text');
    text.append(...suggestion.text.map((piece) => (piece.hit ? mark(piece.text) : piece.text)));
    const note = make('span', 'suggest-note');
    note.textContent = suggestion.note;
    option.append(text, ...(suggestion.note === '' ? [] : [note]));
    option.addEventListener('click', () => onChoose(suggestion));
    return option;
  }
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function make<Tag extends 'div' | 'span' | 'a' | 'button'>(
  tag: Tag,
  name: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
