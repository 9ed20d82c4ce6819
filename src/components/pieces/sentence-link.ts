import type { Sentence } from '../../model/sentence.ts';
import { sourceLang } from '../../strings/language.ts';
import { type Html, html } from '../tree/html.ts';

/** A sentence with what it is shown for marked, as a link to its passage; drawn by `sentence-link.css`. */
export function sentenceLink(href: string, { before, hit, after, cutBefore, cutAfter }: Sentence): Html {
  const lang = sourceLang === undefined ? '' : html` lang="${sourceLang}"`;
  return html`<a class="sentence" href="${href}"><span${lang}>${cutBefore && '…'}${before}<mark>${hit}</mark>${after}${cutAfter && '…'}</span></a>`;
}
