import { planHref } from '../address.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { evidenceBadge } from './evidence-badge.ts';
import { type Html, html } from './tree/html.ts';
import './record-link.css';

/** A link to a record by its name, with what it is evidence of. */
export function recordLink({ record, name }: NamedRecord): Html {
  return html`<span class="record-link"><a class="name" href="${planHref(record.id)}">${name}</a>${evidenceBadge(record)}</span>`;
}
