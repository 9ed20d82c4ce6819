import { rememberSearch } from './recent-searches.ts';
import { focusOnSlash } from './slash-key.ts';
import type { Suggest } from './suggest.ts';

/**
 * A search field with help while typing. `/` moves the cursor into it; Escape closes the help, then clears the
 * field, then leaves it. The help is loaded when the field is first used; without it the form works as it is.
 */
class SearchBox extends HTMLElement {
  #suggest: Suggest | undefined;

  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('input[name=q]');
    if (!field) return;
    focusOnSlash(field);
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = 'false';
    field.ariaHasPopup = 'listbox';
    this.#helpWhenUsed(field);
    // Here, not in the help: who types fast searches before it is loaded.
    field.form?.addEventListener('submit', () => rememberSearch(field.value));
    // Before the page itself: an Escape or Enter that is meant for the list must not clear or search.
    this.addEventListener('keydown', (event) => this.#take(event, field), { capture: true });
    this.addEventListener('keydown', (event) => this.#escape(event, field));
    if (document.activeElement === field) this.#help(field);
  }

  /** Once, and again where the help could not be had: the form works meanwhile. */
  #helpWhenUsed(field: HTMLInputElement) {
    field.addEventListener('focus', () => this.#help(field), { once: true });
  }

  /** Loads the help; what was typed meanwhile is answered, unless an input method is at it or it was searched. */
  async #help(field: HTMLInputElement) {
    const before = field.value;
    let isComposing = false;
    let isSearched = false;
    field.addEventListener('input', (event) => {
      isComposing = (event as InputEvent).isComposing;
      isSearched = false;
    });
    field.form?.addEventListener('submit', () => {
      isSearched = true;
    });
    const loaded = await import('./suggest.ts').catch(() => null);
    if (loaded === null) return this.#helpWhenUsed(field);
    if (this.#suggest) return;
    this.#suggest = new loaded.Suggest(field, {
      base: this.dataset.index ?? '/pagefind/',
      passages: this.closest('search-page') === null,
    });
    const isAsked = field.value === '' || (field.value !== before && !isComposing && !isSearched);
    if (isAsked && document.activeElement === field) this.#suggest.offer();
  }

  #take(event: KeyboardEvent, field: HTMLInputElement) {
    if (event.target !== field || !this.#suggest?.takeKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #escape(event: KeyboardEvent, field: HTMLInputElement) {
    if (event.target !== field || event.key !== 'Escape' || event.isComposing || event.defaultPrevented)
      return;
    if (field.value === '') field.blur();
    field.value = '';
  }
}

customElements.define('search-box', SearchBox);
