import { readClippings, watchClippings } from './store.ts';

/** The link to 摘录夹 with the number of what is kept. `data-shy`: out of sight while nothing is. */
class ClippingsLink extends HTMLElement {
  connectedCallback(): void {
    watchClippings(() => this.#show());
    this.#show();
  }

  #show(): void {
    const count = readClippings().clippings.length;
    const number = this.querySelector('[data-part=count]');
    if (number !== null) number.textContent = count === 0 ? '' : String(count);
    if ('shy' in this.dataset) this.hidden = count === 0;
  }
}

customElements.define('clippings-link', ClippingsLink);
