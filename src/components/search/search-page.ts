import { readState, toggleFilter, writeState } from '../../search/address-state.ts';
import { countFacets } from '../../search/facets.ts';
import type { Facts } from '../../search/facts.ts';
import type { FacetName, Filters } from '../../search/filters.ts';
import type { Fold } from '../../search/key.ts';
import {
  type Answer,
  answerQuery,
  BATCH,
  fill,
  filterAnswer,
  isRead,
  leadingList,
  nextStretch,
  type Searchable,
} from '../../search/listing.ts';
import { cellFilters, layoutHits, matrixEntries } from '../../search/matrix.ts';
import type { PageNames } from '../../search/names/page-names.ts';
import type { Order } from '../../search/order.ts';
import { keptSearchWords as keptWords } from '../../strings/offline.ts';
import { searchScriptWords as words } from '../../strings/search.ts';
import { type Asked, askKept } from './ask-kept.ts';
import { formatCount } from './count.ts';
import { facetNames, type NameOf } from './facet-names.ts';
import { drawChips, drawFacets } from './facet-panel.ts';
import { drawMatrix } from './hit-matrix.ts';
import { openIndex } from './open-index.ts';
import { openPageNames, recordName } from './page-names.ts';
import type { RelatedNames } from './related-names.ts';
import { Renderer } from './render.ts';
import { SearchField } from './search-field.ts';
import { keepFocus, partOf } from './templates.ts';

/** `apart`: nothing holds the query as a string, some records hold its parts. */
type State = 'idle' | 'loading' | 'found' | 'apart' | 'none' | 'failed';
type ListName = 'exact' | 'related';

/** Waiting this long shows that something is under way, in ms. */
const PATIENCE = 250;

/**
 * The search page over its form: searches while one types, keeps query and filters in the address, and
 * shows what was found. Without it the page is a form and lists of links.
 */
class SearchPage extends HTMLElement {
  readonly #field = new SearchField(this, {
    typed: () => this.#typed(),
    settled: () => this.#settle(this.#filters),
    entered: () => openIndex(this.#base).catch(() => {}),
  });
  readonly #status = partOf(this, 'status');
  readonly #order = partOf<HTMLSelectElement>(this, 'order');
  readonly #title = document.title;
  readonly #render = new Renderer(this, ({ id, record }) =>
    recordName(record.meta.name ?? '', this.#facts.get(id), this.#own),
  );
  #filters: Filters = {};
  #facts: Facts = new Map();
  #fold: Fold = new Map();
  #own: PageNames = { organisations: {}, divisions: {} };
  #nameOf = this.#names();
  /** What stands on the page, the query it answers, and how many records of each list are in sight. */
  #answer: Answer | undefined;
  #asked = '';
  #shown: Record<ListName, number> = { exact: BATCH, related: BATCH };
  /** How many records the answer was looked for in, where that were only those read on this device; else 0. */
  #kept = 0;
  /** Number of the latest search; an answer to an older one is thrown away. */
  #latest = 0;
  /** Whether the address in the bar was made while typing and may be replaced by the next. */
  #passing = false;

  connectedCallback() {
    partOf(this, 'retry').addEventListener('click', () => this.#search());
    for (const clear of ['unfilter', 'clear'])
      partOf(this, clear).addEventListener('click', () => this.#settle({}));
    partOf(this, 'facets').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#toggle(target.name as FacetName, target.value);
    });
    this.#order.addEventListener('change', () => this.#settle(this.#filters));
    for (const name of ['exact', 'related'] as const)
      partOf(this, `more-${name}`).addEventListener('click', () => this.#more(name));
    this.#openWhereWide();
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  get #base(): string {
    return this.dataset.index ?? '/pagefind/';
  }

  get #chosenOrder(): Order {
    return this.#order.value as Order;
  }

  /** On a wide screen the facets stand beside the answer and have no button to open them. */
  #openWhereWide() {
    if (matchMedia('(min-width: 60rem)').matches) partOf<HTMLDetailsElement>(this, 'facets').open = true;
  }

  #fromAddress() {
    const { query, filters, order = 'best' } = readState(location.search);
    this.#passing = false;
    this.#field.value = query;
    this.#filters = filters;
    this.#order.value = order;
    this.#search();
  }

  #typed() {
    this.#remember(this.#passing);
    this.#passing = true;
    this.#search();
  }

  /** Enter, a filter: an address to come back to. */
  #settle(filters: Filters) {
    this.#filters = filters;
    this.#remember(this.#passing);
    this.#passing = false;
    this.#search();
  }

  #toggle = (facet: FacetName, value: string) => this.#settle(toggleFilter(this.#filters, facet, value));

  #remember(replace: boolean) {
    const state = { query: this.#field.value, filters: this.#filters, order: this.#chosenOrder };
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  }

  async #search() {
    this.#field.rest();
    const number = ++this.#latest;
    const [query, filters, order] = [this.#field.value, this.#filters, this.#chosenOrder];
    if (query === '') return this.#showNothing('idle', '');
    const wait = setTimeout(() => number === this.#latest && this.#show('loading', words.loading), PATIENCE);
    try {
      const [{ open, answer, kept }, own] = await Promise.all([
        this.#ask(query, filters, order).catch(() => askKept(this.#base, query, filters, order)),
        openPageNames().catch(() => this.#own),
      ]);
      if (number !== this.#latest) return;
      [this.#kept, this.#own] = [kept, own];
      this.#showAnswer(answer, query, open);
    } catch {
      if (number === this.#latest) this.#showNothing('failed', words.failed);
    } finally {
      clearTimeout(wait);
    }
  }

  async #ask(query: string, filters: Filters, order: Order): Promise<Asked> {
    const open = await openIndex(this.#base);
    const known = this.#asked === query && this.#kept === 0 ? this.#answer : undefined;
    const answer =
      known?.order === order
        ? await filterAnswer(known, filters, open.fold)
        : await answerQuery(open, query, filters, order);
    return { open, answer, kept: 0 };
  }

  #showNothing(state: State, status: string) {
    this.#answer = undefined;
    keepFocus(this, this.#status, () => drawChips(this, this.#filters, this.#nameOf, this.#toggle));
    this.#show(state, status);
  }

  #showAnswer(answer: Answer, query: string, { facts, fold }: Searchable) {
    this.#fold = fold;
    const { whole, without } = answer.query;
    if (facts !== this.#facts) {
      this.#facts = facts;
      this.#nameOf = this.#names();
    }
    if (whole === '')
      return this.#showNothing('idle', without.length > 0 ? words.onlyWithout : words.noLetters);
    this.#shown = { exact: BATCH, related: BATCH };
    if (query !== this.#asked) this.#relate(answer);
    this.#answer = answer;
    this.#asked = query;
    keepFocus(this, this.#status, () => this.#draw(answer));
    const { exact, related } = answer;
    const state =
      exact.found.length + exact.waiting.length > 0 ? 'found' : related.found.length > 0 ? 'apart' : 'none';
    this.#show(state, this.#count(answer));
  }

  /** Names beside the answer depend on the query alone, not on its filters. */
  async #relate(answer: Answer) {
    await customElements.whenDefined('related-names');
    const names = this.querySelector<RelatedNames>('related-names');
    await names?.show(answer.query.text, leadingList(answer) === answer.exact);
  }

  #draw(answer: Answer) {
    this.#drawList('exact', answer);
    this.#drawList('related', answer);
    this.#drawAround(answer);
  }

  /** What counts and filters the answer. */
  #drawAround(answer: Answer) {
    const list = leadingList(answer);
    partOf(this, 'related').hidden = answer.related.found.length === 0;
    partOf(this, 'orders').hidden = list.found.length + list.waiting.length < 2;
    // Where only the filters let nothing through it is not the corpus that lacks it.
    partOf(this, 'why').hidden = list.candidates.some(({ id }) => list.read.get(id) !== null);
    partOf(this, 'unfilter').hidden = Object.keys(answer.filters).length === 0;
    partOf(this, 'unit').textContent = isRead(list) ? words.unitPassages : words.unitRecords(list.read.size);
    drawFacets(this, countFacets(list, answer.filters), this.#nameOf);
    drawChips(this, answer.filters, this.#nameOf, this.#toggle);
    const unit = list.waiting.length === 0 ? 'passages' : 'records';
    drawMatrix(this, layoutHits(matrixEntries(list)), unit, this.#nameOf, (rowFacet, row, year) =>
      this.#settle(cellFilters(answer.filters, rowFacet, row, year)),
    );
  }

  /** Lists records from the `first` on as far as they are shown; those before stand there already. */
  #drawList(name: ListName, answer: Answer, first = 0) {
    const { found, waiting } = answer[name];
    const list = partOf(this, `list-${name}`);
    const end = this.#shown[name];
    const records = found.slice(first, end);
    if (first === 0) list.replaceChildren();
    list.append(...records.map((record) => this.#render.record(record, answer.query.text)));
    const left = Math.max(0, found.length - end) + waiting.length;
    const more = partOf(this, `more-${name}`);
    more.hidden = left === 0;
    more.textContent = words.more(left);
  }

  async #more(name: ListName) {
    const answer = this.#answer;
    if (!answer) return;
    const [first, end] = nextStretch(this.#shown[name], answer[name].found.length);
    this.#shown[name] = end;
    await fill(answer[name], answer.filters, this.#fold, this.#shown[name]);
    if (answer !== this.#answer) return;
    keepFocus(this, this.#status, () => {
      this.#drawList(name, answer, first);
      this.#drawAround(answer);
    });
    this.#status.textContent = this.#count(answer);
  }

  #count(answer: Answer): string {
    const only = this.#kept > 0 ? keptWords.onlyKept(this.#kept) : '';
    return only + formatCount(answer, this.#shown.exact);
  }

  #names(): NameOf {
    return facetNames(JSON.parse(partOf(this, 'facets').dataset.names ?? '{}'), this.#facts, this.#own);
  }

  /** `data-query` names the query whose answer stands on the page; styles and tests read both. */
  #show(state: State, status: string) {
    this.dataset.state = state;
    this.toggleAttribute('data-kept', this.#kept > 0 && this.#answer !== undefined);
    if (state !== 'loading') this.dataset.query = this.#field.value;
    this.#status.textContent = status;
    document.title = [this.dataset.query, this.#title].filter(Boolean).join(' · ');
  }
}

customElements.define('search-page', SearchPage);
