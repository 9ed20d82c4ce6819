import { reading } from '../../strings/reading.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import './reading-bar.css';

/** What the reading tools of a record know of it. */
export interface ReadingBar {
  /** Themes that label something in the text, with the number of passages. */
  themes: readonly { id: string; name: string; count: number }[];
  /** Page of the source document, its file name, and the lines of it that are the record's. */
  source: { href: string; file: string; lines: [first: number, last: number] };
}

/** The tools over a text; `reading-tools.ts` is their script. */
export function readingBar({ themes, source }: ReadingBar): Html {
  const [first, last] = source.lines;
  const said = {
    'data-source': source.href,
    'data-file': source.file,
    'data-first': first,
    'data-last': last,
  };
  return html`
    <reading-tools class="by-script no-print"${attributes(said)}>
      ${
        themes.length > 0 &&
        html`
          <details class="themes">
            <summary>${reading.theme}</summary>
            <p>${reading.themeLead}</p>
            <ul class="chips">
              ${themes.map(({ id, name, count }) => html`<li><a href="?theme=${id}" data-name="${name}">${name} <small>${count}</small></a></li>`)}
            </ul>
          </details>`
      }
      <button class="text-button beside" type="button" data-do="beside" aria-expanded="false">${reading.beside}</button>
      <button class="text-button keys" type="button" data-do="keys" aria-haspopup="dialog" aria-keyshortcuts="?">${reading.keys}</button>
      <p class="visually-hidden" role="status"></p>
    </reading-tools>`;
}
