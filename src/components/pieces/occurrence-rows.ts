import type { Stage } from '../../model/campaign.ts';
import { LEVEL_NAMES, type Level } from '../../model/levels.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { sourceLang } from '../../strings/language.ts';
import { listParts as words } from '../../strings/list-parts.ts';
import { ui } from '../../strings/ui.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';
import { stageMark } from './stage-mark.ts';

/** A place in a row: its anchor, its passage, how it reads there. */
export interface RowPlace {
  id: string;
  href: string;
  text: string;
  stage: Stage | null;
}

/** Records of one year, level and grade with their places. */
export interface RowGroup {
  id: string;
  level: Level | null;
  grade: keyof typeof words.grades;
  records: { entry: NamedRecord; places: RowPlace[] }[];
}

const LANG = sourceLang === undefined ? null : html` lang="${sourceLang}"`;

/** Places as rows without their sentences, a record each, by year and group; drawn by `occurrence-rows.css`. */
export function occurrenceRows(years: readonly { year: number | null; groups: RowGroup[] }[]): Html {
  return html`${years.map(
    ({ year, groups }) =>
      html`<section class="rows-of"><h2 id="y${year ?? 'undated'}">${year ?? ui.common.yearUnknown}</h2>${groups.map(groupRows)}</section>`,
  )}`;
}

function groupRows({ id, level, grade, records }: RowGroup): Html {
  const places = records.reduce((sum, record) => sum + record.places.length, 0);
  const name = level === null ? words.levelUnknown : LEVEL_NAMES[level];
  const heading = words.group(name, words.grades[grade], records.length, places);
  return html`<section class="group" id="${id}"><h3>${heading}</h3><ul class="rows">${records.map(recordRow)}</ul></section>`;
}

function recordRow({ entry, places }: RowGroup['records'][number]): Html {
  const count = places.length > 1 && html`<span class="count">${words.places(places.length)}</span>`;
  return html`<li class="record" id="${entry.record.id}">${recordLink(entry)}${count}<span class="places">${places.map(placeLink)}</span></li>`;
}

function placeLink({ id, href, text, stage }: RowPlace): Html {
  return html`<span id="${id}"><a href="${href}"><q${LANG}>${text}</q></a>${stage !== null && stageMark(stage)}</span> `;
}
