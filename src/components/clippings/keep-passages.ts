import { readClippings } from './store.ts';

/** Keeping on the page of a record: what does it is loaded at the first sign of a reader, or where passages are kept. */
class KeepPassages extends HTMLElement {
  connectedCallback(): void {
    const { record = '' } = this.dataset;
    const waiting = new AbortController();
    let pointed: EventTarget | null = null;
    let isLoading = false;
    const load = async () => {
      if (isLoading) return;
      isLoading = true;
      const loaded = await import('./passage-bar.ts').catch(() => null);
      isLoading = false;
      // Where it could not be had, the next sign asks again; the text is there to read meanwhile.
      if (loaded === null) return;
      waiting.abort();
      new loaded.PassageBar(this, record).begin(pointed);
    };
    const point = ({ target }: Event) => {
      // A tap scrolls the page, and the pointer is over something else at once: the sign is what was meant.
      if (target instanceof Element && target.closest('.pilcrow') !== null) pointed = target;
      void load();
    };
    const { signal } = waiting;
    for (const name of ['pointerover', 'focusin', 'click'] as const)
      document.addEventListener(name, point, { signal });
    for (const name of ['keydown', 'selectionchange'] as const)
      document.addEventListener(name, load, { signal });
    if (readClippings().clippings.some((clipping) => clipping.record === record)) void load();
  }
}

customElements.define('keep-passages', KeepPassages);
