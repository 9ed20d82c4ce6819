import { quickJumpScriptZh as words } from '../../strings/quick-jump.ts';
import { rememberSearch } from '../search/recent-searches.ts';
import { SuggestList } from '../search/suggest-list.ts';
import { branch, growTree } from '../tree/tree.ts';
import { findTargets, type JumpTargets } from './jump-targets.ts';

/** A dialog that leads to any page: a field, and below it what the words in it call (ARIA combobox with listbox). */
export class JumpDialog {
  readonly #base: string;
  readonly #dialog = growDialog();
  readonly #field = this.#part<HTMLInputElement>('field');
  readonly #status = this.#part('status');
  readonly #list = new SuggestList(this.#field, () => {});
  /** The latest answer; Enter waits for it, so that who types fast gets where the words lead. */
  #answer: Promise<void> = Promise.resolve();
  #latest = 0;

  /** `base`: folder of the index. */
  constructor(base: string) {
    this.#base = base;
    this.#dialog.append(this.#list.element);
    document.body.append(this.#dialog);
    this.#field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#ask();
    });
    this.#field.addEventListener('compositionend', () => this.#ask());
    this.#field.addEventListener('keydown', (event) => this.#takeKey(event));
    this.#part('close').addEventListener('click', () => this.#dialog.close());
    // A click on the dialog itself is one on the backdrop: its parts fill it.
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close());
  }

  /** Opens it, or closes it where it is open. */
  toggle(): void {
    if (this.#dialog.open) {
      this.#dialog.close();
      return;
    }
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#ask();
  }

  #ask(): void {
    const number = ++this.#latest;
    const typed = this.#field.value;
    this.#answer = findTargets(this.#base, typed).then((found) => {
      if (number === this.#latest) this.#show(found, typed);
    });
  }

  #show({ groups, isRead }: JumpTargets, typed: string): void {
    this.#list.show(groups, ({ isSearch }) => {
      if (isSearch) rememberSearch(typed);
      this.#dialog.close();
    });
    if (typed.trim() !== '') this.#list.first();
    const found = groups.flatMap(({ suggestions }) => suggestions).filter(({ isSearch }) => !isSearch).length;
    this.#status.textContent = isRead ? (found === 0 ? words.nothing : words.found(found)) : words.unread;
  }

  #takeKey(event: KeyboardEvent): void {
    // Safari ends the composition before the Enter that ends it; only the code tells (229, UI Events).
    if (event.isComposing || event.keyCode === 229) return;
    const moves: Record<string, (() => void) | undefined> = {
      ArrowDown: () => this.#list.step(1),
      ArrowUp: () => this.#list.step(-1),
      Enter: () => void this.#answer.then(() => this.#list.chosen?.click()),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (move === undefined) return;
    event.preventDefault();
    move();
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.#dialog.querySelector(`[data-part=${name}]`) as T;
  }
}

function growDialog(): HTMLDialogElement {
  const tree = branch(
    'dialog',
    { class: 'quick-jump no-print', 'aria-label': words.title },
    branch(
      'div',
      { class: 'head' },
      branch('input', {
        type: 'text',
        role: 'combobox',
        'aria-label': words.field,
        'aria-autocomplete': 'list',
        'aria-expanded': 'false',
        'aria-haspopup': 'listbox',
        autocomplete: 'off',
        enterkeyhint: 'go',
        'data-part': 'field',
      }),
      branch('button', { type: 'button', 'data-part': 'close' }, words.close),
    ),
    branch('p', { class: 'hint' }, words.hint),
    branch('p', { class: 'said', role: 'status', 'data-part': 'status' }),
  );
  return growTree(tree) as HTMLDialogElement;
}
