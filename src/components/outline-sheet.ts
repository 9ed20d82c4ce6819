/** From here on the outline stands beside the text and is always open; the styles say the same. */
const WIDE = '(min-width: 72rem)';

/** A sheet on the phone: closes once a line of it has been followed, and on Escape. Open on wide screens. */
class OutlineSheet extends HTMLElement {
  #sheet = this.querySelector('details');
  #wide = matchMedia(WIDE);

  connectedCallback(): void {
    this.#fit();
    this.#wide.addEventListener('change', () => this.#fit());
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) this.#close();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#close()) return;
      this.#sheet?.querySelector('summary')?.focus();
    });
  }

  #fit(): void {
    if (this.#sheet !== null) this.#sheet.open = this.#wide.matches;
  }

  #close(): boolean {
    if (this.#wide.matches || !this.#sheet?.open) return false;
    this.#sheet.open = false;
    return true;
  }
}

customElements.define('outline-sheet', OutlineSheet);
