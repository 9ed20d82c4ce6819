import { readState, type SearchState, writeState } from '../../search/address-state.ts';
import { keyText } from '../../search/key.ts';
import { type Answer, answerQuery, type Listing, readMore } from '../../search/listing.ts';
import { searchScriptZh as words } from '../../strings/search.ts';
import { formatCount } from './count.ts';
import { openIndex } from './open-index.ts';
import { Renderer } from './render.ts';
import { focusOnSlash } from './slash-key.ts';

/** `apart`: nothing holds the query as a string, some records hold its parts. */
type State = 'idle' | 'loading' | 'found' | 'apart' | 'none' | 'failed';

/** Rest after a keystroke before the index is asked, in ms. */
const PAUSE = 180;
/** Waiting this long shows that something is under way, in ms. */
const PATIENCE = 250;

/**
 * The search page over its form: searches while one types, keeps query and filters in the address, and
 * shows what was found. Without it the page is a form and lists of links.
 */
class SearchPage extends HTMLElement {
  readonly #form = this.#find<HTMLFormElement>('form');
  readonly #field = this.#find<HTMLInputElement>('input[name=q]');
  readonly #status = this.#find('[role=status]');
  readonly #title = document.title;
  readonly #render = new Renderer(this);
  /** Number of the latest search; an answer to an older one is thrown away. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address in the bar was made while typing and may be replaced by the next. */
  #passing = false;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#settle();
    });
    this.#field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    focusOnSlash(this.#field);
    this.#field.addEventListener('compositionend', () => this.#typed());
    this.#field.addEventListener('keydown', (event) => this.#escape(event));
    this.#form.addEventListener('focusin', () => openIndex(this.#base).catch(() => {}), { once: true });
    this.#find('[data-part=retry]').addEventListener('click', () => this.#search());
    this.#find('[data-part=unfilter]').addEventListener('click', () => this.#unfilter());
    for (const name of ['exact', 'related'] as const) {
      this.#find(`[data-part=more-${name}]`).addEventListener('click', () => this.#more(name));
    }
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  get #base(): string {
    return this.dataset.index ?? '/pagefind/';
  }

  #fromAddress() {
    const { query, filters } = readState(location.search);
    this.#passing = false;
    this.#field.value = query;
    for (const select of this.#form.querySelectorAll('select'))
      select.value = filters[select.name]?.any[0] ?? '';
    this.#search();
  }

  #state(): SearchState {
    const entries = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
    return readState(`?${new URLSearchParams(entries)}`);
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#remember(this.#passing);
      this.#passing = true;
      this.#search();
    }, PAUSE);
  }

  /** Enter, a filter: an address to come back to. */
  #settle() {
    this.#remember(this.#passing);
    this.#passing = false;
    this.#search();
  }

  #remember(replace: boolean) {
    const address = `${location.pathname}${writeState(this.#state())}`;
    if (address === location.pathname + location.search) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || this.#field.value === '') return;
    event.preventDefault();
    this.#field.value = '';
    this.#settle();
  }

  #unfilter() {
    for (const select of this.#form.querySelectorAll('select')) select.value = '';
    this.#settle();
  }

  #answer: Answer | undefined;

  async #search() {
    clearTimeout(this.#timer);
    const number = ++this.#latest;
    const { query, filters } = this.#state();
    if (query === '') return this.#show('idle', '');
    const wait = setTimeout(() => number === this.#latest && this.#show('loading', words.loading), PATIENCE);
    try {
      const { index, fold } = await openIndex(this.#base);
      if (keyText(query, fold) === '') {
        if (number === this.#latest) this.#show('idle', words.noLetters);
        return;
      }
      const answer = await answerQuery(index, fold, query, filters);
      if (number === this.#latest) this.#showAnswer(answer);
    } catch {
      if (number === this.#latest) this.#show('failed', words.failed);
    } finally {
      clearTimeout(wait);
    }
  }

  #showAnswer(answer: Answer) {
    this.#answer = answer;
    for (const name of ['exact', 'related'] as const) {
      this.#list(name).replaceChildren();
      this.#append(name, answer[name], answer[name].found);
    }
    const [exact, related] = [answer.exact.found.length, answer.related.found.length];
    this.#find('[data-part=related]').hidden = related === 0;
    this.#find('[data-part=unfilter]').hidden = Object.keys(this.#state().filters).length === 0;
    this.#show(exact > 0 ? 'found' : related > 0 ? 'apart' : 'none', formatCount(answer, this.#state()));
  }

  async #more(name: 'exact' | 'related') {
    const answer = this.#answer;
    if (!answer) return;
    const { fold } = await openIndex(this.#base);
    const read = await readMore(answer[name], fold);
    if (answer !== this.#answer) return;
    this.#append(name, answer[name], read);
    this.#status.textContent = formatCount(answer, this.#state());
  }

  #append(name: 'exact' | 'related', listing: Listing, records: Listing['found']) {
    this.#list(name).append(...records.map((record) => this.#render.record(record, this.#state().query)));
    const more = this.#find(`[data-part=more-${name}]`);
    more.hidden = listing.waiting.length === 0;
    more.textContent = words.more(listing.waiting.length);
  }

  /** `data-query` names the query whose answer stands on the page; styles and tests read both. */
  #show(state: State, status: string) {
    this.dataset.state = state;
    if (state !== 'loading') this.dataset.query = this.#state().query;
    this.#status.textContent = status;
    document.title = [this.dataset.query, this.#title].filter(Boolean).join(' · ');
  }

  #list(name: 'exact' | 'related'): HTMLElement {
    return this.#find(`[data-part=list-${name}]`);
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`search page without ${selector}`);
    return found;
  }
}

customElements.define('search-page', SearchPage);
