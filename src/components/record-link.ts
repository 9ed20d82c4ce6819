import { planHref } from '../address.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { evidenceBadge } from './evidence-badge.ts';
import { type Html, html } from './tree/html.ts';
import './record-link.css';

const drawn = new WeakMap<NamedRecord, Html>();

/** A link to a record by its name, with what it is evidence of. Drawn once a record: lists have some hundred thousand. */
export function recordLink(entry: NamedRecord): Html {
  const link = drawn.get(entry) ?? drawLink(entry);
  drawn.set(entry, link);
  return link;
}

function drawLink({ record, name }: NamedRecord): Html {
  return html`<span class="record-link"><a class="name" href="${planHref(record.id)}">${name}</a>${evidenceBadge(record)}</span>`;
}
