/** The search field of the header: `/` moves the cursor into it, Escape clears it and moves it out. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field?.focus();
      field?.select();
    });
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (field.value === '') field.blur();
      field.value = '';
    });
  }
}

/** Whether a key goes into a field: there `/` is a letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('search-box', SearchBox);
