/** Events before a link is followed, copied or opened elsewhere. */
const BEFORE = ['pointerdown', 'focusin', 'click'] as const;

/** Gives the way to another language the query and the place on the page that a reader is at now. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const event of BEFORE) this.addEventListener(event, () => this.#follow());
  }

  #follow(): void {
    for (const link of this.querySelectorAll('a')) {
      link.search = location.search;
      link.hash = location.hash;
    }
  }
}

customElements.define('language-switch', LanguageSwitch);
