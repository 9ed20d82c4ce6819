import { reportHelpHref } from '../address.ts';
import { reportHref, writeReport } from '../model/error-report.ts';
import { reportScriptZh, reportZh } from '../strings/report-error.ts';
import { printedText } from './clippings/selected-part.ts';

/** What the bar beside a passage says of it when it comes. */
interface Pointed {
  passage: string;
  /** Words selected in it; undefined where the whole passage is meant. */
  part?: string;
}

/** Reporting on the page of a record: one link joins the bar beside the passage that is pointed at, already written. */
class ReportError extends HTMLElement {
  readonly #link = document.createElement('a');

  connectedCallback(): void {
    this.#link.textContent = reportScriptZh.here;
    document.addEventListener('passage-bar', (event) => {
      this.#link.href = this.#hrefFor((event as CustomEvent<Pointed>).detail);
      if (event.target instanceof Element) event.target.append(this.#link);
    });
  }

  #hrefFor({ passage, part }: Pointed): string {
    const { record = '', name = '', address = '', version = '', target } = this.dataset;
    if (target === undefined) return reportHelpHref(record, passage);
    const place = { address: `${address}#${passage}`, name, quote: part ?? textOf(passage), version };
    return reportHref(target, writeReport(place, reportZh));
  }
}

function textOf(passage: string): string {
  const copy = document.getElementById(passage)?.cloneNode(true);
  return copy instanceof Element ? printedText(copy) : '';
}

customElements.define('report-error', ReportError);
