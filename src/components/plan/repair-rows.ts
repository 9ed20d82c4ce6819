import { sourceHref } from '../../address.ts';
import type { Repair } from '../../model/record.ts';
import { ui } from '../../strings/ui.ts';
import { tableFrame } from '../table-frame.ts';
import { type Html, html } from '../tree/html.ts';
import './repair-rows.css';

/** What was mended, a row each, with the line of the source document it stands in. */
export function repairRows(repairs: readonly Repair[], source: string): Html[] {
  return repairs.map(
    ({ line, kind, before, after }) => html`
      <tr>
        <td><a class="to" href="${sourceHref(source, line)}">${line}</a></td>
        <td class="kind">${ui.plan.repairKinds[kind]}</td>
        <td>${before}</td>
        <td>${after === '' ? html`<span class="soft">${ui.plan.repairRemoved}</span>` : after}</td>
      </tr>`,
  );
}

/** What was mended in a text; blanks are many and change nothing one reads: they open on demand. */
export function repairTable(repairs: readonly Repair[], source: string): Html {
  const { blanks = [], others = [] } = Object.groupBy(repairs, ({ kind }) =>
    kind === 'blank' ? 'blanks' : 'others',
  );
  return html`
    ${repairs.length === 0 && html`<p class="soft">${ui.plan.noRepairs}</p>`}
    ${others.length > 0 && framedRows(others, source, ui.plan.tableOf(ui.plan.repairs))}
    ${
      blanks.length > 0 &&
      html`
        <details class="blanks">
          <summary>${ui.plan.repairBlanks(blanks.length)}</summary>
          ${framedRows(blanks, source, ui.plan.tableOf(ui.plan.repairKinds.blank))}
        </details>`
    }`;
}

function framedRows(repairs: readonly Repair[], source: string, label: string): Html {
  const table = html`
    <table class="repairs">
      <caption class="visually-hidden">${label}</caption>
      <thead>
        <tr>
          <th scope="col">${ui.plan.repairLine}</th>
          <th scope="col">${ui.plan.repairKind}</th>
          <th scope="col">${ui.plan.repairBefore}</th>
          <th scope="col">${ui.plan.repairAfter}</th>
        </tr>
      </thead>
      <tbody>${repairRows(repairs, source)}</tbody>
    </table>`;
  return tableFrame(label, table, true);
}
