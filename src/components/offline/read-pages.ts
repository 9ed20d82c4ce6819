import { href } from '../../address.ts';
import { offlineScriptWords as words } from '../../strings/offline.ts';
import { cloneTemplate, partOf } from '../search/templates.ts';
import { clearKept, type KeptPage, listPages } from './kept-list.ts';

/**
 * What was read and opens without a network. The page stands in for those that were never read, under their address: it
 * then says so.
 */
class ReadPages extends HTMLElement {
  connectedCallback(): void {
    if (location.pathname !== href('/offline/')) this.#standIn();
    partOf(this, 'clear').addEventListener('click', () => this.#clear());
    void this.#draw();
  }

  #standIn(): void {
    partOf(this, 'title').textContent = words.missing;
    partOf(this, 'lead').textContent = words.missingLead;
    const retry = partOf<HTMLAnchorElement>(this, 'retry');
    retry.href = location.href;
    retry.hidden = false;
    document.title = words.missing;
  }

  async #draw(): Promise<void> {
    try {
      const [plans, pages] = await Promise.all([listPages('plans'), listPages('pages')]);
      this.#list('plans', plans);
      this.#list('pages', pages);
      const none = plans.length + pages.length === 0;
      partOf(this, 'empty').hidden = !none;
      partOf(this, 'clear').hidden = none;
    } catch {
      partOf(this, 'blocked').hidden = false;
    }
    this.dataset.state = 'drawn';
  }

  #list(name: 'plans' | 'pages', pages: readonly KeptPage[]): void {
    partOf(this, name).hidden = pages.length === 0;
    const rows = pages.map(({ address, title }) => {
      const row = cloneTemplate(this, 'page');
      const link = partOf<HTMLAnchorElement>(row, 'link');
      link.href = address;
      link.textContent = title;
      return row;
    });
    partOf(this, `${name}-list`).replaceChildren(...rows);
  }

  async #clear(): Promise<void> {
    await clearKept().catch(() => {});
    await this.#draw();
    const status = partOf(this, 'status');
    status.textContent = words.cleared;
    status.focus();
  }
}

customElements.define('read-pages', ReadPages);
