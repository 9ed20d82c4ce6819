import { compareScriptWords as words } from '../../strings/compare-script.ts';
import { plainText } from './plain-text.ts';
import { columnOf, lightRuns, nameOfColumn, putWayBack } from './shared-stretch.ts';
import { readView, type ViewState, writeView } from './view-state.ts';

/** How long a message stays, in ms. */
const SAID_FOR = 6000;

/**
 * A comparison that is there, made to answer: one theme, the address, the way from a shared stretch to its other sides,
 * copying. Drawn at build on the page of a pair, grown by the desk elsewhere.
 */
class ComparisonView extends HTMLElement {
  #listening = new AbortController();
  #silence: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('change', () => this.#choose(), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    const useKeeping = () => void import('../clippings/keep-button.ts');
    this.addEventListener('toggle', useKeeping, { capture: true, once: true, signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #restore(): void {
    this.#apply(readView(new URL(location.href)));
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place !== null && this.contains(place)) this.#reveal(place, 'start');
  }

  #choose(): void {
    const state = this.#state();
    this.#apply(state);
    history.pushState(null, '', writeView(new URL(location.href), state));
    this.#say(words.shown(this.#shownUnits()));
  }

  #state(): ViewState {
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
    return {
      theme: this.#theme?.value ?? '',
      show: chosen('show') as ViewState['show'],
      formulas: chosen('formulas') === 'hide' ? 'hide' : 'show',
      only: chosen('only'),
    };
  }

  #apply({ theme, show, formulas, only }: ViewState): void {
    const select = this.#theme;
    const hasTheme = [...(select?.options ?? [])].some(({ value }) => value === theme);
    if (select) select.value = hasTheme ? theme : '';
    this.toggleAttribute('data-themed', hasTheme && theme !== '');
    for (const row of this.querySelectorAll<HTMLElement>('.row'))
      row.hidden = hasTheme && theme !== '' && row.dataset.theme !== theme;
    for (const input of this.querySelectorAll<HTMLInputElement>('.choice input')) {
      const wanted = { show, formulas, only }[input.name];
      input.checked = input.value === wanted;
    }
    // Hidden formulas are plain text: the keyboard does not stop there.
    for (const link of this.querySelectorAll<HTMLElement>('.same.formulaic')) {
      link.dataset.href ??= link.getAttribute('href') ?? '';
      if (formulas === 'hide') link.removeAttribute('href');
      else link.setAttribute('href', link.dataset.href);
    }
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const doing = target?.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (doing === 'copy') void this.#copy(plainText(this, document.title, location.href), words.copied);
    if (doing === 'unfold') this.#unfold();
    const link = target?.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches('.anchor')) void this.#copy(link.href, words.addressCopied);
    else this.#follow(link, event);
  }

  /** Goes to a place of the comparison; from a shared stretch to the same words there. */
  #follow(link: HTMLAnchorElement, event: Event): void {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place === null || !this.contains(place)) return;
    event.preventDefault();
    const others = link.matches('.same') ? lightRuns(this, link) : [];
    const other = others.find((one) => place.contains(one)) ?? others[0];
    // Done by hand: the step stands in the history, yet the page does not jump before the place is open.
    history.pushState(null, '', link.hash);
    this.#reveal(place, other === undefined ? 'start' : 'none');
    if (other === undefined) this.#focus(place);
    else this.#land(link, other, others.length);
  }

  #land(link: HTMLElement, other: HTMLElement, places: number): void {
    this.#open(other);
    other.scrollIntoView({ block: 'center' });
    other.focus({ preventScroll: true });
    putWayBack(this, other, link, () => this.#return(link));
    this.#say(words.found(nameOfColumn(this, columnOf(other)), places));
  }

  #return(link: HTMLElement): void {
    this.#open(link);
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }

  #reveal(place: HTMLElement, block: 'start' | 'none'): void {
    this.#open(place);
    for (const old of this.querySelectorAll('.here')) old.classList.remove('here');
    place.classList.add('here');
    if (block === 'start') place.scrollIntoView({ block });
  }

  /** Opens what is folded around a place and takes back the filters that hide it. */
  #open(place: HTMLElement): void {
    for (let around: Element | null = place; around !== null; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    const state = this.#state();
    const column = columnOf(place);
    const steps: Partial<ViewState>[] = [
      { only: state.only === '' || column === '' ? '' : String(Number(column) + 1) },
      { theme: '' },
      { show: 'all', formulas: 'show' },
    ];
    for (const step of steps) {
      if (place.checkVisibility()) break;
      Object.assign(state, step);
      this.#apply(state);
      const { hash } = location;
      history.replaceState(null, '', writeView(new URL(location.href), state).href + hash);
    }
  }

  #focus(place: HTMLElement): void {
    const stop = place.matches('details') ? place.querySelector<HTMLElement>('summary') : place;
    if (stop === place) place.tabIndex = -1;
    stop?.focus({ preventScroll: true });
  }

  #unfold(): void {
    const all = [...this.querySelectorAll('details')].filter((one) => one.checkVisibility());
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    this.#say(open ? words.unfolded : words.folded);
  }

  /** Without a clipboard (a plain http address) the text is laid out to be copied by hand. */
  async #copy(text: string, said: string): Promise<void> {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (done === true) return this.#say(said);
    const field = this.querySelector('textarea') ?? document.createElement('textarea');
    field.readOnly = true;
    field.ariaLabel = words.byHand;
    field.value = text;
    this.#status?.after(field);
    field.select();
    this.#say(words.byHand);
  }

  /** Long enough to be read aloud and seen; then it goes out of the way. */
  #say(text: string): void {
    const status = this.#status;
    if (status === null) return;
    status.textContent = text;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      status.textContent = '';
    }, SAID_FOR);
  }

  #shownUnits(): number {
    return [...this.querySelectorAll('.unit')].filter((unit) => unit.checkVisibility()).length;
  }

  get #theme(): HTMLSelectElement | null {
    return this.querySelector('select[name="theme"]');
  }

  get #status(): HTMLElement | null {
    return this.querySelector('.said');
  }
}

customElements.define('comparison-view', ComparisonView);
