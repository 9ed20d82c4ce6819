import { planHref } from '../../address.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { matrices } from '../../strings/matrices.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';

/** A record with the ids of its passages, whose text stands on the page of the record. */
export interface LinkedUnits {
  entry: NamedRecord;
  units: string[];
}

const words = matrices.listing;

/** Records with links to their passages, `under` others whose passages are printed; drawn by `linked-units.css`. */
export function linkedUnits(records: readonly LinkedUnits[], under: boolean): Html {
  return html`<div class="linked-units">${under && html`<h3>${words.earlier}</h3>`}<ul>${records.map(rowOf)}</ul></div>`;
}

function rowOf({ entry, units }: LinkedUnits): Html {
  const links = units.map(
    (unit, i) =>
      html`<a href="${planHref(entry.record.id, unit)}" aria-label="${words.nth(i + 1, entry.name)}">${i + 1}</a>`,
  );
  return html`<li>${recordLink(entry)}<span class="passages">${links}</span></li>`;
}
