import { sourceHref } from '../../address.ts';
import type { Repair } from '../../model/record.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';

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
