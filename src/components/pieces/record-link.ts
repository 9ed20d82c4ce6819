import { planHref } from '../../address.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { type Html, html } from '../tree/html.ts';
import { evidenceBadge } from './evidence-badge.ts';

/** A record's name as a link to its page, with its badge; drawn by `record-link.css`. */
export function recordLink({ record, name }: NamedRecord): Html {
  return html`<span class="record-link"><a class="name" href="${planHref(record.id)}">${name}</a> ${evidenceBadge(record)}</span>`;
}
