import { isSingleKey } from '../single-key.ts';

/** Keys that read on; a Chinese input method gives the wide question mark. */
const KEYS = ['j', 'k', '?', '？'];

/** Ways to read a plan. Everything is loaded when it is first asked for: the page's own script stays small. */
class ReadingTools extends HTMLElement {
  connectedCallback(): void {
    this.#onPress('beside', () => void import('./source-beside.ts').then((tool) => tool.toggleSource(this)));
    this.#onPress('keys', () => void import('./reading-keys.ts').then((tool) => tool.toggleKeys()));
    document.addEventListener('keydown', (event) => {
      if (!KEYS.includes(event.key) || !isSingleKey(event)) return;
      event.preventDefault();
      void import('./reading-keys.ts').then((tool) => tool.takeKey(event.key));
    });
    document.addEventListener('click', (event) => this.#choose(event));
    addEventListener('popstate', () => this.#focus());
    this.#focus();
  }

  #onPress(tool: string, act: () => void): void {
    this.querySelector(`[data-do=${tool}]`)?.addEventListener('click', act);
  }

  /** A theme is chosen by a link, here or beside a passage: it works as a change of address, without a new page. */
  #choose(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?theme="]') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.search);
    this.#focus();
  }

  /** Brings into focus what the address names; where it names nothing and nothing is in focus, nothing is loaded. */
  #focus(): void {
    const isAsked = new URLSearchParams(location.search).has('theme');
    if (!isAsked && document.querySelector('.plan[data-theme]') === null) return;
    void import('./theme-focus.ts').then((tool) => tool.focusTheme(this));
  }
}

customElements.define('reading-tools', ReadingTools);
