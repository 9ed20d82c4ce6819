import { type Html, html } from '../tree/html.ts';
import './scroll-frame.css';

/** What is wider than a phone, in a frame that scrolls; `label` names it for those who reach it by keyboard. */
export function scrollFrame(label: string, inside: Html): Html {
  return html`<section class="frame" aria-label="${label}" tabindex="0">${inside}</section>`;
}
