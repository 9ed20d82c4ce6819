import { writeReport } from '../model/error-report.ts';
import { reportWords, reportScriptWords as words } from '../strings/report-error.ts';
import { loadTexts } from './clippings/load-texts.ts';

/**
 * On the method page, where no address for reports is set: what to send for the place named in the page's address,
 * `?report=yueyang-2021-plan&at=s1-p1`, to be copied. The text comes from the site, never from the address.
 */
class ReportDetails extends HTMLElement {
  connectedCallback(): void {
    const meant = new URLSearchParams(location.search);
    const record = meant.get('report');
    if (record !== null) void this.#show(record, meant.get('at'));
  }

  async #show(record: string, passage: string | null): Promise<void> {
    const body = await describe(record, passage).catch(() => null);
    const lead = document.createElement('p');
    lead.textContent = body === null ? words.unknown : words.details;
    this.replaceChildren(lead, ...(body === null ? [] : this.#copyable(body)));
  }

  #copyable(body: string): HTMLElement[] {
    const text = document.createElement('pre');
    text.textContent = body;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard?.writeText(body).then(
        () => true,
        () => false,
      );
      status.textContent = copied === true ? words.copied : words.notCopied;
    });
    return [text, button, status];
  }
}

/** The report on a place of the site; null where the site has no such place. */
async function describe(record: string, passage: string | null): Promise<string | null> {
  const texts = /^[a-z0-9-]+$/.test(record) ? await loadTexts(record) : null;
  if (texts === null) return null;
  const found = texts.passages.find(({ id }) => id === passage);
  if (passage !== null && found === undefined) return null;
  const { name, version } = texts;
  const address = texts.address + (passage === null ? '' : `#${passage}`);
  return writeReport({ address, name, quote: found?.text ?? '', version }, reportWords).body;
}

customElements.define('report-details', ReportDetails);
