import { readingPlace } from '../../strings/reading.ts';
import { placeIn, watchPlace } from './reading-place.ts';

/** From here on the outline stands beside the text and is always open; the styles say the same. */
const WIDE = '(min-width: 72rem)';

/**
 * The outline of the page: marks what is being read and keeps the mark in view. A sheet on the phone, whose bar names
 * the place: closes once a line of it has been followed, and on Escape. Open on wide screens.
 */
class OutlineSheet extends HTMLElement {
  readonly #sheet = this.querySelector('details');
  readonly #wide = matchMedia(WIDE);
  /** The lines with what they lead to. */
  readonly #lines = [...this.querySelectorAll('a')].flatMap((link) => {
    const target = document.getElementById(link.hash.slice(1));
    return target === null ? [] : [{ link, target }];
  });
  readonly #targets = this.#lines.map(({ target }) => target);
  readonly #items = [...document.querySelectorAll('.row.item')];
  /** The link that is marked. */
  #here: HTMLAnchorElement | undefined;

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
    this.#sheet?.addEventListener('toggle', () => this.#show());
    watchPlace(() => this.#follow());
  }

  #fit(): void {
    if (this.#sheet !== null) this.#sheet.open = this.#wide.matches;
  }

  #close(): boolean {
    if (this.#wide.matches || !this.#sheet?.open) return false;
    this.#sheet.open = false;
    return true;
  }

  #follow(): void {
    const here = this.#lines[placeIn(this.#targets)]?.link;
    if (here !== this.#here) this.#mark(here);
    const isAfter = here?.closest('.rest') instanceof Element;
    const item = isAfter ? 0 : placeIn(this.#items) + 1;
    this.#write('count', item === 0 ? '' : readingPlace.item(item, this.#items.length));
  }

  #mark(here: HTMLAnchorElement | undefined): void {
    this.#here?.removeAttribute('aria-current');
    here?.setAttribute('aria-current', 'location');
    this.#here = here;
    this.#write('here', here?.textContent ?? '');
    this.#show();
  }

  #write(part: string, text: string): void {
    for (const place of this.querySelectorAll(`[data-part=${part}]`))
      if (place.textContent !== text) place.textContent = text;
  }

  /** Moves the outline, never the page, so that the mark is in the middle where it was out of view. */
  #show(): void {
    const frame = this.#wide.matches ? this : this.querySelector('nav');
    if (frame === null || this.#here === undefined) return;
    const [outer, inner] = [frame.getBoundingClientRect(), this.#here.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    frame.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  }
}

customElements.define('outline-sheet', OutlineSheet);
