import { planHref, planThemeHref } from '../../address.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { plainText } from '../../model/mark-text.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { joins } from '../../strings/joins.ts';
import { sourceLang } from '../../strings/language.ts';
import { reading } from '../../strings/reading.ts';
import { ui } from '../../strings/ui.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';

interface Unit {
  id: string;
  label: string | null;
  heading: string | null;
  excerpt: Excerpt;
  evidence: string[];
  main: boolean;
}

/** A record with its units under one theme. */
export interface ThemedUnitsProps {
  entry: NamedRecord;
  units: Unit[];
  /** Id of the theme they are under. */
  theme: string;
  level?: 3 | 4;
  /** Whether the record is an anchor: not where it stands on the page several times. */
  anchored?: boolean;
}

const LANG = sourceLang === undefined ? null : html` lang="${sourceLang}"`;

/** The units of a record under a theme, each with what speaks for the theme in it; drawn by `themed-units.css`. */
export function themedUnits({ entry, units, theme, level = 4, anchored = true }: ThemedUnitsProps): Html {
  const { id } = entry.record;
  const heading = html`<h${level} class="of">${recordLink(entry)}</h${level}>`;
  const focus = html`<p class="focus by-script"><a href="${planThemeHref(id, theme)}">${reading.themeIn}</a></p>`;
  const anchor = anchored && html` id="${id}"`;
  return html`<div class="themed-units"${anchor}>${heading}${focus}<ul class="units">${units.map((unit) => unitOf(id, unit))}</ul></div>`;
}

function unitOf(record: string, { id, label, heading, excerpt, evidence, main }: Unit): Html {
  const says = excerptText(excerpt);
  const head = heading === null ? says : html`<span${LANG}>${label}${heading}</span>`;
  const below = heading !== null && excerpt.sentences.length > 0 && html`<p class="says">${says}</p>`;
  const rank = html`<span class="rank${main && ' main'}">${main ? ui.themes.main : ui.themes.also}</span>`;
  return html`<li><a class="head" href="${planHref(record, id)}">${head}</a>${below}<p class="why">${rank} <span class="visually-hidden">${joins.label(ui.themes.evidence)}</span> ${joins.list(evidence)}</p></li>`;
}

/** The sentences that hold the terms, the terms drawn under. */
function excerptText({ sentences, cutAfter }: Excerpt): Html {
  const text = sentences.map(({ pieces, cutBefore }) => [
    cutBefore && '…',
    pieces.map((piece) =>
      typeof piece === 'string' ? piece : html`<mark>${plainText(piece.pieces)}</mark>`,
    ),
  ]);
  return html`<span${LANG}>${text}${cutAfter && '…'}</span>`;
}
