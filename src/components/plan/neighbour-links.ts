import { yearHref } from '../../address.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { ui } from '../../strings/ui.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';
import './neighbour-links.css';

/** Where a reader of a record goes next. */
export interface NeighbourEntries {
  earlier: NamedRecord | null;
  later: NamedRecord | null;
  above: NamedRecord | null;
  alongside: readonly NamedRecord[];
  peers: readonly NamedRecord[];
  morePeers: number;
}

/** Links to the neighbours of a record; `year` is its own, to say how far the others are. */
export function neighbourLinks(neighbours: NeighbourEntries, year: number | null): Html {
  const { earlier, later, above, alongside, peers, morePeers } = neighbours;
  const more =
    morePeers > 0 &&
    year !== null &&
    html`<a class="more" href="${yearHref(year)}">${ui.plan.morePeers(morePeers)}</a>`;
  const row = (
    name: string,
    entries: readonly (NamedRecord | null)[],
    none: string,
    last: Html | false = false,
  ) => rowHtml({ name, entries: entries.filter((entry) => entry !== null), none, last, year });
  return html`
    <dl class="neighbour-rows">
      ${row(ui.plan.earlier, [earlier], ui.plan.noEarlier)}
      ${row(ui.plan.later, [later], ui.plan.noLater)}
      ${row(ui.plan.above, [above], ui.plan.noAbove)}
      ${row(ui.plan.peers, peers, ui.plan.noPeers, more)}
      ${alongside.length > 0 && row(ui.plan.alongside, alongside, '')}
    </dl>`;
}

interface Row {
  name: string;
  entries: readonly NamedRecord[];
  /** Said where there are no entries. */
  none: string;
  last: Html | false;
  year: number | null;
}

function rowHtml({ name, entries, none, last, year }: Row): Html {
  return html`
    <div class="row-of">
      <dt>${name}</dt>
      <dd>
        ${entries.length === 0 && html`<p class="none">${none}</p>`}
        ${entries.map((entry) => linkHtml(entry, year))}
        ${last}
      </dd>
    </div>`;
}

function linkHtml(entry: NamedRecord, year: number | null): Html {
  const apart = year === null || entry.record.year === null ? 0 : Math.abs(year - entry.record.year);
  const gap = apart > 1 && html`<span class="gap">${ui.plan.yearsApart(apart)}</span>`;
  return html`<div class="link">${recordLink(entry)}${gap}</div>`;
}
