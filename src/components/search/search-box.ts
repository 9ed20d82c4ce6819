import { focusOnSlash } from './slash-key.ts';

/** A search field that leads to the search page: `/` moves the cursor into it, Escape clears it, then leaves it. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    if (!field) return;
    focusOnSlash(field);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (field.value === '') field.blur();
      field.value = '';
    });
  }
}

customElements.define('search-box', SearchBox);
