import { readTrendView, writeTrendView } from '../../charts/trend-address.ts';
import type { TrendSet } from '../../charts/trend-set.ts';
import { firstView, type TrendView } from '../../charts/trend-view.ts';
import { trendsScriptWords as words } from '../../strings/trends.ts';
import { sayIfSlow } from '../patience.ts';
import type { TrendDesk } from './draw-trends.ts';
import { syncForm } from './sync-form.ts';
import { turnPage } from './turn-page.ts';

/**
 * Trends that a reader can change. What is drawn first is printed; the code that draws and the figures come with
 * the first choice, or with an address that holds one.
 */
class ThemeTrends extends HTMLElement {
  /** The view shown. */
  #view: TrendView = firstView('');
  /** The level it draws; empty for all. */
  #level = '';
  /** Number of the latest wish; what comes for an older one is thrown away. */
  #latest = 0;
  #desk: Promise<TrendDesk> | undefined;

  connectedCallback(): void {
    this.#view = firstView(this.#home);
    this.#level = this.dataset.level ?? '';
    syncForm(this.#form, this.#view, this.#level);
    this.#form.addEventListener('change', () => void this.#show(this.#wish()));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => void this.#show(firstView(this.#home)));
    this.#form.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.dataset.turn !== undefined) turnPage(button);
    });
    window.addEventListener('popstate', () => this.#follow());
    this.#follow();
  }

  get #home(): string {
    return this.dataset.place ?? '';
  }

  get #figure(): HTMLElement {
    const figure = this.closest('figure');
    if (figure === null) throw new Error('theme-trends stands in no figure');
    return figure;
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new Error('theme-trends has no form');
    return form;
  }

  /** Shows what the address asks for. */
  #follow(): void {
    const wish = readTrendView(location.search, this.#home);
    if (JSON.stringify(wish) !== JSON.stringify(this.#view)) void this.#show(wish);
  }

  /** What the form asks for; the level it shows without having been asked is no choice, and free to change. */
  #wish(): TrendView {
    const given = new FormData(this.#form);
    const query = new URLSearchParams([...given].map(([name, value]) => [name, String(value)]));
    const wish = readTrendView(query.toString(), this.#home);
    const isShownOnly = this.#view.level === null && wish.level === (this.#level || null);
    return isShownOnly ? { ...wish, level: null } : wish;
  }

  async #show(wish: TrendView): Promise<void> {
    const number = ++this.#latest;
    try {
      const [desk, set] = await sayIfSlow(this.#load(wish.place), () => this.#say(words.loading));
      if (number !== this.#latest) return;
      const { view, level, said } = desk.draw(set, wish);
      this.#view = view;
      this.#level = level;
      syncForm(this.#form, view, level);
      this.#say(said);
      this.#tell();
    } catch (error) {
      if (number === this.#latest) this.#fail(error);
    }
  }

  /** The code that draws, and the figures of a place. */
  async #load(place: string): Promise<[TrendDesk, TrendSet]> {
    this.#desk ??= import('./draw-trends.ts').then(({ openDesk }) => openDesk(this, this.#figure));
    const desk = await this.#desk.catch((error) => {
      this.#desk = undefined;
      throw error;
    });
    return [desk, await desk.load(place)];
  }

  /** Puts the view into the address and tells the figure's tools of it. */
  #tell(): void {
    const query = writeTrendView(location.search, this.#view, this.#home);
    this.#figure.dataset.query = query;
    this.#figure.dispatchEvent(new CustomEvent('chart-change', { bubbles: true, detail: { query } }));
    // Last, as it makes the browser lay the page out: what is written afterwards would be laid out a second time.
    if (query !== location.search)
      history.replaceState(history.state, '', location.pathname + query + location.hash);
  }

  /** The drawing is as it was, and so shall the form be. */
  #fail(error: unknown): void {
    console.info(error);
    syncForm(this.#form, this.#view, this.#level);
    this.#say(words.failed);
  }

  #say(text: string): void {
    const said = this.#form.querySelector('.said');
    if (said !== null) said.textContent = text;
  }
}

customElements.define('theme-trends', ThemeTrends);
