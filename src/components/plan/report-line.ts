import { href, reportHelpHref } from '../../address.ts';
import { reportHref, writeReport } from '../../model/error-report.ts';
import { reportWords, reportPageWords as words } from '../../strings/report-error.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import './report-line.css';

/** What a report of an error on a record's page names. */
export interface ReportLine {
  /** Id and name of the record on the page: `yueyang-2021-plan`, `岳阳市妇联 · 2021 · 工作要点`. */
  record: string;
  name: string;
  /** Full address of the page. */
  address: string;
  /** Version of the record. */
  version: string;
  /** Where reports go: `mailto:…` or a form; null where that is not set. */
  target: string | null;
}

/** The way to report an error of a record; `report-error.ts` is its script. */
export function reportLine({ record, name, address, version, target }: ReportLine): Html {
  const report = writeReport({ address, name, quote: '', version }, reportWords);
  const whole = target === null ? reportHelpHref(record) : reportHref(target, report);
  const said = {
    'data-record': record,
    'data-name': name,
    'data-address': address,
    'data-version': version,
    'data-target': target ?? undefined,
  };
  return html`
    <report-error${attributes(said)}>
      <p class="small no-print">
        <a class="to" href="${whole}">${words.page}</a>
        <span class="soft">${words.lead}<a class="to" href="${href('/corrections/')}">${words.corrections}</a></span>
      </p>
    </report-error>`;
}
