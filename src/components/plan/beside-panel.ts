import type { SummarySide } from '../../compare/caveat.ts';
import type { ChangeStatus } from '../../compare/changes.ts';
import type { Distance } from '../../compare/distance.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { beside } from '../../strings/beside.ts';
import { compareWords } from '../../strings/compare.ts';
import { joins } from '../../strings/joins.ts';
import { distanceText } from '../compare/changes-tree.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';
import './beside-panel.css';

/** A record held against the one whose page it is. */
export interface BesidePanelRow {
  place: keyof typeof beside.panel.places;
  before: NamedRecord;
  after: NamedRecord;
  other: NamedRecord;
  counts: {
    changes: Record<ChangeStatus, number>;
    shared: number;
    distance: Distance;
    summary: SummarySide;
  };
  href: string;
}

/** How many records of the levels below there are, and their page if it is built. */
export interface Lowers {
  href: string | null;
  count: number;
}

const words = beside.panel;
const STATUSES = ['carried', 'reworded', 'notFound', 'added'] as const;

/** What a record is held against, with the counts of each pair; `nameOf`: short name of an organisation by its id. */
export function besidePanel(
  rows: readonly BesidePanelRow[],
  lowers: Lowers | null,
  nameOf: (organisation: string) => string,
): Html {
  return html`
    <ul class="beside">
      ${rows.map((row) => rowHtml(row, nameOf))}
      ${lowers !== null && lowersHtml(lowers)}
    </ul>`;
}

function rowHtml(row: BesidePanelRow, nameOf: (organisation: string) => string): Html {
  const { place, before, after, other, counts, href } = row;
  const { changes, shared, distance, summary } = counts;
  const title = compareWords.changes.title(shortName(before), shortName(after));
  const status = (one: ChangeStatus) =>
    html`<a href="${href}#changes-1-2">${compareWords.changes.status[one]} <b>${changes[one]}</b></a>`;
  return html`
    <li>
      <p class="place">${words.places[place]}</p>
      <div>
        ${recordLink(other)}
        <p class="counts">
          <span class="visually-hidden">${joins.label(title)}</span>
          ${STATUSES.map(status)}
          <a href="${href}#shared">${words.shared} <b>${shared}</b></a>
        </p>
        <p class="caveat">${distanceText(distance, nameOf)}${summary !== null && compareWords.changes.summary[summary]}</p>
      </div>
    </li>`;
}

function shortName({ who, record }: NamedRecord): string {
  return `${who} ${record.year ?? ''}`.trim();
}

function lowersHtml({ href, count }: Lowers): Html {
  return html`
    <li>
      <p class="place">${words.lowersPlace}</p>
      ${href === null ? html`<p>${words.lowersAlone(count)}</p>` : html`<a class="lowers" href="${href}">${words.lowers(count)}</a>`}
    </li>`;
}
