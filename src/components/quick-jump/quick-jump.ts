import { href } from '../../address.ts';
import type { JumpList } from './jump-list.ts';

/**
 * The quick jump, at its button, Ctrl-K and ⌘K. Its field is there at once and takes what is typed; what answers is loaded
 * when it is first asked for.
 */
class QuickJump extends HTMLElement {
  readonly #dialog = this.querySelector('dialog') as HTMLDialogElement;
  readonly #field = this.querySelector('input') as HTMLInputElement;
  #list: Promise<JumpList> | undefined;

  connectedCallback(): void {
    const [open, close] = this.querySelectorAll('button');
    open?.addEventListener('click', () => this.#toggle());
    close?.addEventListener('click', () => this.#dialog.close());
    // A click on the dialog itself is one on the backdrop: its parts fill it.
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close());
    document.addEventListener('keydown', (event) => {
      const isAsked = event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey;
      if (!isAsked || event.shiftKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      this.#toggle();
    });
    this.#field.addEventListener('keydown', (event) => this.#enter(event));
  }

  #toggle(): void {
    if (this.#dialog.open) {
      this.#dialog.close();
      return;
    }
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#load().then((list) => list.ask(), this.#leave);
  }

  #load(): Promise<JumpList> {
    this.#list ??= import('./jump-list.ts').then(
      ({ JumpList }) => new JumpList(this.#dialog, this.#field, this.dataset.index ?? '/pagefind/'),
    );
    return this.#list;
  }

  /** Waits for the answer: who types fast gets where the words lead. */
  #enter(event: KeyboardEvent): void {
    // Safari ends the composition before the Enter that ends it; only the code tells (229, UI Events).
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#load().then((list) => list.follow(), this.#leave);
  }

  /** The script could not be had: the search page leads further too. */
  readonly #leave = (): void => {
    const typed = this.#field.value.trim();
    location.assign(href('/search/') + (typed === '' ? '' : `?${new URLSearchParams({ q: typed })}`));
  };
}

customElements.define('quick-jump', QuickJump);
