import type { Account } from '../../model/source.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import './account-table.css';

const PARTS = ['records', 'frame', 'repairs', 'redactions', 'skipped'] as const;

/** Where the characters of a source document went; `characters` is what the parts must add up to, blanks left out. */
export function accountTable(account: Account, characters: number): Html {
  const sum = PARTS.reduce((total, part) => total + account[part], 0);
  const isRight = sum === characters;
  return html`
    <table class="account">
      <caption>${ui.source.accountCaption}</caption>
      <tbody>
        ${PARTS.map((part) => html`<tr><th scope="row">${ui.source.accountParts[part]}</th><td>${account[part]}</td></tr>`)}
      </tbody>
      <tfoot>
        <tr><th scope="row">${ui.source.accountSum}</th><td>${sum}</td></tr>
        <tr class="${isRight ? 'right' : 'wrong'}">
          <th scope="row">${ui.source.accountFile}</th>
          <td>${characters} ${isRight ? ui.source.accountRight : ui.source.accountWrong}</td>
        </tr>
      </tfoot>
    </table>`;
}
