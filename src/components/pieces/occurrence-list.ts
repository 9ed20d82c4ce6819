import type { Stage } from '../../model/campaign.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import type { Sentence } from '../../model/sentence.ts';
import { joins } from '../../strings/joins.ts';
import { names as words } from '../../strings/names.ts';
import { ui } from '../../strings/ui.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';
import { sentenceLink } from './sentence-link.ts';
import { stageMark } from './stage-mark.ts';

/** A place in its sentence. */
export interface ListedPlace {
  id: string;
  href: string;
  sentence: Sentence;
  verb: string | null;
  stage: Stage | null;
  use: string | null;
}

/** Groups are what a number of the time line stands for. */
export interface ListedYear<P> {
  year: number | null;
  groups: { id: string; records: { entry: NamedRecord; places: P[] }[] }[];
}

/** Every place in its sentence, by year, group and record, each of them with its anchor. */
export function occurrenceList(years: readonly ListedYear<ListedPlace>[]): Html {
  return listYears(years, recordPlaces);
}

/** A record with its places in their sentences; it stands in `.occurrences-of`. */
export function recordPlaces({ entry, places }: { entry: NamedRecord; places: ListedPlace[] }): Html {
  return html`<div class="record" id="${entry.record.id}">${recordLink(entry)}<ul class="places">${places.map(listPlace)}</ul></div>`;
}

/** Years with their groups as headings and anchors around what is written of each record. */
export function listYears<P>(
  years: readonly ListedYear<P>[],
  record: (of: { entry: NamedRecord; places: P[] }) => Html,
): Html {
  return html`${years.map(
    ({ year, groups }) =>
      html`<div class="occurrences-of"><h3 class="number" id="y${year ?? 'undated'}">${year ?? ui.common.yearUnknown}</h3>${groups.map(
        ({ id, records }) => html`<div class="group" id="${id}">${records.map(record)}</div>`,
      )}</div>`,
  )}`;
}

function listPlace({ id, href, sentence, verb, use, stage }: ListedPlace): Html {
  const told = [
    verb !== null && html`<span>${joins.labelled(words.campaign.verb, verb)}</span>`,
    use !== null && html`<span>${joins.labelled(words.campaign.use, use)}</span>`,
    stage !== null && stageMark(stage),
  ];
  const isTold = told.some((one) => one !== false);
  return html`<li id="${id}">${sentenceLink(href, sentence)}${isTold && html`<p class="told">${told}</p>`}</li>`;
}
