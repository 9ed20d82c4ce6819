import type { ChartSource } from './figure-table.ts';

/** Gives a chart out as a table, a drawing or an image, and its reference; the writers come with the first wish. */
class ChartTools extends HTMLElement {
  connectedCallback(): void {
    this.#part('files').hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.dataset.give !== undefined) void this.#give(button.dataset.give);
    });
  }

  async #give(kind: string): Promise<void> {
    const { giveChart } = await import('./give-chart.ts');
    const figure = this.closest('figure');
    if (figure === null) return;
    const { title = '', site = '', address = '', version = '', note = '' } = this.dataset;
    const source: ChartSource = { title, site, address, version, note };
    const citation = this.#part('citation').textContent;
    this.#part('status').textContent = await giveChart(kind, figure, source, citation);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (part === null) throw new Error(`chart-tools has no part ${name}`);
    return part;
  }
}

customElements.define('chart-tools', ChartTools);
