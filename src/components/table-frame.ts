import { ui } from '../strings/ui.ts';
import './table-frame.css';
import { attributes, type Html, html } from './tree/html.ts';

/** A table in a frame that scrolls; `label` names it for those who reach it by keyboard, `wide` may be wider than a phone. */
export function tableFrame(label: string, table: Html, wide = false): Html {
  const look = attributes({ class: wide ? 'table-frame wide' : 'table-frame', 'aria-label': label });
  return html`
    <section${look} tabindex="0">${table}</section>
    ${wide && html`<p class="hint no-print">${ui.common.scrollHint}</p>`}`;
}
