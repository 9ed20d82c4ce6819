import { embedCode, withChoice } from './chart-address.ts';
import type { ChartSource } from './figure-table.ts';

/** A chart says so when its reader chose another view of it; `query` is what the page's address then holds. */
export interface ChartChange {
  query: string;
}

/** Room for the source line and the edge of a chart that stands alone, px. */
const CREDIT = 140;

/** Gives a chart out as a table, a drawing or an image, and its reference; the writers come with the first wish. */
class ChartTools extends HTMLElement {
  #figure = this.closest('figure');

  connectedCallback(): void {
    this.#part('files').hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.dataset.give !== undefined) void this.#give(button.dataset.give);
    });
    this.querySelector('details')?.addEventListener('toggle', () => this.#writeEmbed());
    this.#figure?.addEventListener('chart-change', (event) => {
      const { query } = (event as CustomEvent<ChartChange>).detail;
      this.#follow(query);
    });
    // A choice that came with the address may have been made before this script ran.
    const query = this.#figure?.dataset.query;
    if (query !== undefined) this.#follow(query);
  }

  /** Takes a reader's choice into the address of the chart, wherever that is printed. */
  #follow(query: string): void {
    const before = this.dataset.address ?? '';
    const address = withChoice(before, query);
    this.dataset.address = address;
    const citation = this.#part('citation');
    citation.textContent = citation.textContent.replace(before, () => address);
    this.#part('address').textContent = address;
    this.#writeEmbed();
  }

  /** The code for another page, with the height this chart has now and its source line below; none is measured unseen. */
  #writeEmbed(): void {
    if (this.querySelector('details')?.open !== true) return;
    const { title = '', address = '' } = this.dataset;
    const height = Math.ceil(((this.#figure?.offsetHeight ?? 0) - this.offsetHeight + CREDIT) / 20) * 20;
    this.#part('embed').textContent = embedCode({ title, address, height });
  }

  async #give(kind: string): Promise<void> {
    const { giveChart } = await import('./give-chart.ts');
    if (this.#figure === null) return;
    const { title = '', site = '', address = '', version = '', note = '' } = this.dataset;
    const source: ChartSource = { title, site, address, version, note };
    const texts = { copy: this.#part('citation').textContent, embed: this.#part('embed').textContent };
    this.#part('status').textContent = await giveChart(kind, this.#figure, source, texts);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (part === null) throw new Error(`chart-tools has no part ${name}`);
    return part;
  }
}

customElements.define('chart-tools', ChartTools);
