import type { OutlineEntry } from '../../model/outline.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import './outline.css';
import { printedLang } from './passage.ts';

/** The sections of a record with their items as links; nothing where it has none. */
export function outlineSections(entries: readonly OutlineEntry[]): Html | null {
  if (entries.length === 0) return null;
  return html`<ol class="sections">${entries.map(sectionHtml)}</ol>`;
}

function sectionHtml(section: OutlineEntry): Html {
  const items = section.children.map((child) => html`<li><a href="#${child.id}">${words(child)}</a></li>`);
  return html`
    <li>
      <a class="section" href="#${section.id}">${words(section)}</a>
      ${items.length > 0 && html`<ol class="items">${items}</ol>`}
    </li>`;
}

function words({ label, text }: OutlineEntry): Html {
  return html`${label !== null && html`<span class="label"${printedLang}>${label}</span>`}<span>${text}</span>`;
}

/** The parts of the page behind the text, as links. */
export function outlineRest(parts: readonly { id: string; text: string }[]): Html {
  return html`<ul class="rest">${parts.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul>`;
}

/** The outline of a page: beside its text where there is room, else a sheet at the foot of the window; `outline-sheet.ts` is its script. */
export function outlineSheet(
  entries: readonly OutlineEntry[],
  rest: readonly { id: string; text: string }[],
): Html {
  const isCounted = entries.some(({ children }) => children.length > 0);
  return html`
    <outline-sheet class="outline no-print">
      <details class="sheet">
        <summary>
          <span>${ui.plan.outline}</span>
          <span class="here" data-part="here"></span>
          <span class="count" data-part="count"></span>
        </summary>
        <nav class="body" aria-label="${ui.plan.outlineOf}">
          ${isCounted && html`<p class="count beside by-script" data-part="count"></p>`}
          ${outlineSections(entries)}${outlineRest(rest)}
        </nav>
      </details>
    </outline-sheet>`;
}
