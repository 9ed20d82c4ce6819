import { href } from '../../address.ts';
import type { JumpDialog } from './jump-dialog.ts';

/** The button of the quick jump, also at Ctrl-K and ⌘K; what it opens is loaded when it is first asked for. */
class QuickJump extends HTMLElement {
  #dialog: Promise<JumpDialog> | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
    document.addEventListener('keydown', (event) => {
      const isAsked = event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey;
      if (!isAsked || event.shiftKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open(): Promise<void> {
    this.#dialog ??= import('./jump-dialog.ts').then(
      ({ JumpDialog }) => new JumpDialog(this.dataset.index ?? '/pagefind/'),
    );
    try {
      (await this.#dialog).toggle();
    } catch {
      // The script could not be had: the search page leads further too.
      location.assign(href('/search/'));
    }
  }
}

customElements.define('quick-jump', QuickJump);
