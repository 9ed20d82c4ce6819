import { lineAnchor, planHref } from '../../address.ts';
import type { LineUse, PrintedLine } from '../../model/line-uses.ts';
import { joins } from '../../strings/joins.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import { markedText } from './marked-text.ts';
import { printedLang } from './passage.ts';
import './source-line.css';

/** A line of a source document as printed, with where it went and what was done to it. */
export function sourceLine(line: PrintedLine): Html {
  const { number, text, uses } = line;
  const anchor = lineAnchor(number);
  const notes = notesOn(line);
  return html`
    <li class="line${text === '' && ' blank'}" id="${anchor}">
      ${
        text === ''
          ? html`<span class="number">${number}</span>`
          : html`<a class="number" href="#${anchor}" aria-label="${ui.source.lineLink(number)}">${number}</a>`
      }
      <div>
        ${
          text === ''
            ? html`<p class="visually-hidden">${ui.source.blank}</p>`
            : html`<p class="printed"${printedLang}>${markedText(text)}</p>`
        }
        ${
          uses.length + notes.length > 0 &&
          html`<p class="notes fact-line">${uses.map(useLink)}${notes.map((note) => html`<span>${note}</span>`)}</p>`
        }
      </div>
    </li>`;
}

function useLink({ record, anchor, place, name }: LineUse): Html {
  const what = place === 'part' ? html`<span${printedLang}>${name}</span>` : ui.source.places[place];
  return html`<a href="${planHref(record, anchor)}">${ui.source.to} ${what}</a>`;
}

function notesOn({ frame, repairs, withheld, skipped }: PrintedLine): string[] {
  const notes = [
    ...frame.map((part) => `${ui.source.frame}·${ui.source.frameRoles[part.role]}`),
    ...repairs.map((repair) => `${ui.source.repaired}·${ui.plan.repairKinds[repair.kind]}`),
    ...(withheld > 0 ? [ui.source.withheldIn(withheld)] : []),
    ...(skipped === null ? [] : [joins.labelled(ui.source.skipped, skipped)]),
  ];
  return [...new Set(notes)];
}
