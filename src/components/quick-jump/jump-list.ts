import { quickJumpScriptWords as words } from '../../strings/quick-jump.ts';
import { rememberSearch } from '../search/recent-searches.ts';
import { SuggestList } from '../search/suggest-list.ts';
import { findTargets, type JumpTargets } from './jump-targets.ts';

/** What the words in the field of the quick jump lead to, listed below it (ARIA combobox with listbox). */
export class JumpList {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #base: string;
  readonly #status: Element | null;
  readonly #list: SuggestList;
  #answer: Promise<void> = Promise.resolve();
  #latest = 0;

  /** `base`: folder of the index. */
  constructor(dialog: HTMLDialogElement, field: HTMLInputElement, base: string) {
    this.#dialog = dialog;
    this.#field = field;
    this.#base = base;
    this.#status = dialog.querySelector('[role=status]');
    this.#list = new SuggestList(field, () => {});
    dialog.append(this.#list.element);
    field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.ask();
    });
    field.addEventListener('compositionend', () => this.ask());
    field.addEventListener('keydown', (event) => this.#step(event));
  }

  /** Lists what the words in the field lead to now. */
  ask(): void {
    const number = ++this.#latest;
    const typed = this.#field.value;
    this.#answer = findTargets(this.#base, typed).then((found) => {
      if (number === this.#latest) this.#show(found, typed);
    });
  }

  /** Goes where the chosen line leads, once the words in the field are answered. */
  async follow(): Promise<void> {
    await this.#answer;
    this.#list.chosen?.click();
  }

  #show({ groups, isRead }: JumpTargets, typed: string): void {
    this.#list.show(groups, ({ isSearch }) => {
      if (isSearch) rememberSearch(typed);
      this.#dialog.close();
    });
    if (typed.trim() !== '') this.#list.first();
    const found = groups.flatMap(({ suggestions }) => suggestions).filter(({ isSearch }) => !isSearch).length;
    const said = isRead ? (found === 0 ? words.nothing : words.found(found)) : words.unread;
    if (this.#status !== null) this.#status.textContent = said;
  }

  #step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#list.step(by);
  }
}
