import { HINT_KEY } from './hint-key.ts';

/** A line for who comes the first time: goes away for good once it is closed. */
class FirstHint extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      delete document.documentElement.dataset.hint;
      // Where nothing may be stored it was not shown; where no room is left it stays away from this page.
      try {
        localStorage.setItem(HINT_KEY, 'closed');
      } catch {}
      document.getElementById('main')?.focus();
    });
  }
}

customElements.define('first-hint', FirstHint);
