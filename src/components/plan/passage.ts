import type { PlaceMark } from '../../model/place-mark.ts';
import type { Text } from '../../model/text.ts';
import { language, sourceLang } from '../../strings/language.ts';
import { ui } from '../../strings/ui.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import { markedText } from './marked-text.ts';
import './passage.css';

/** What a source prints is in its language, whatever the page's. */
export const printedLang = attributes({ lang: sourceLang });
const ownLang = attributes({ lang: sourceLang && language.tag });

/** The sign behind a passage that links to it, by its anchor: `s2-i5-p1`. */
function pilcrow(id: string): Html {
  return html`<a class="pilcrow no-print" href="#${id}"${ownLang} aria-label="${ui.plan.linkTo(id)}">¶</a>`;
}

/** A paragraph of a source with its anchor. */
export function passageHtml({ id, text }: Pick<Text, 'id' | 'text'>, marks?: readonly PlaceMark[]): Html {
  return html`<p class="passage" id="${id}"${printedLang}>${markedText(text, marks)}${pilcrow(id)}</p>`;
}

export interface Heading {
  id: string;
  /** As printed: `一、`; null where none is. */
  label: string | null;
  text: string;
  /** Level of the heading; on the page it is between 2 and 6. */
  level: number;
  marks?: readonly PlaceMark[] | undefined;
}

/** A heading of a source with its anchor; where none is printed the anchor alone. */
export function headingHtml({ id, label, text, level, marks }: Heading): Html {
  if (label === null && text === '') return html`<span id="${id}"></span>`;
  const tag = html`h${Math.min(6, Math.max(2, level))}`;
  return html`
    <div class="line level-${level}">
      <${tag} class="heading" id="${id}"${printedLang}>
        ${label !== null && html`<span class="label">${label}</span>`}
        <span>${markedText(text, marks)}</span>
      </${tag}>
      ${pilcrow(id)}
    </div>`;
}
