/**
 * Marks what the reader searched for (`?hl=两癌`) in the passages of a plan page. Nothing is loaded without
 * a query; where the browser knows no custom highlights the target's own style must do.
 */
class HighlightQuery extends HTMLElement {
  async connectedCallback() {
    const query = new URLSearchParams(location.search).get('hl');
    if (!query || !('highlights' in CSS)) return;
    const { markQuery } = await import('./mark-query.ts');
    await markQuery(this.closest('article') ?? document.body, query, this.dataset.index ?? '/pagefind/');
  }
}

customElements.define('highlight-query', HighlightQuery);
