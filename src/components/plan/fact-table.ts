import { sourceHref } from '../../address.ts';
import { LEVEL_NAMES, type Level } from '../../model/levels.ts';
import type { Fact } from '../../model/provenance.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import './fact-table.css';

/** The facts of a record with the lines that state them; `source`: id of the source document. */
export function factTable(facts: readonly Fact[], source: string): Html {
  return html`
    <table class="facts">
      <caption class="visually-hidden">${ui.plan.facts}</caption>
      <thead>
        <tr>
          <th scope="col">${ui.plan.factName}</th>
          <th scope="col">${ui.plan.factValue}</th>
          <th scope="col">${ui.plan.factWhere}</th>
        </tr>
      </thead>
      <tbody>${facts.map((fact) => rowHtml(fact, source))}</tbody>
    </table>`;
}

function rowHtml({ key, value, line }: Fact, source: string): Html {
  const shown = key === 'level' && value !== null ? LEVEL_NAMES[value as Level] : value;
  return html`
    <tr>
      <th scope="row">${ui.plan.factKeys[key]}</th>
      <td>${shown ?? html`<span class="soft">${ui.plan.notStated}</span>`}</td>
      <td class="where">
        ${line !== null && html`<a href="${sourceHref(source, line)}">${ui.common.line(line)}</a>`}
        ${line === null && value !== null && ui.plan.inferredFrom[key]}
      </td>
    </tr>`;
}
