import { themeHref } from '../../address.ts';
import type { Target } from '../../model/record.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Theme } from '../../model/theme.ts';
import { joins } from '../../strings/joins.ts';
import { names } from '../../strings/names.ts';
import { evidenceBadge } from '../evidence-badge.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';
import { sentenceLink } from './sentence-link.ts';

interface Report {
  target: Target;
  entry: NamedRecord;
  href: string;
}

/** A quantity in its sentence. */
export interface TargetRowProps {
  /** Its anchor in the ledger; null on other pages. */
  id: string | null;
  target: Target;
  entry: NamedRecord;
  href: string;
  sentence: Sentence;
  theme: Theme | null;
  /** What was reported later of the same object; null for what was not planned. */
  reports: Report[] | null;
}

const words = names.targets;

/** A quantity with its object, its sentence, where it stands and what was reported later; drawn by `target-row.css`. */
export function targetRow({ id, target, entry, href, sentence, theme, reports }: TargetRowProps): Html {
  const { year, level, organisation, evidence } = entry.record;
  const anchor = id !== null && html` id="${id}"`;
  const facts = html` data-year="${year}" data-level="${level}" data-organisation="${organisation}" data-kind="${target.kind}" data-evidence="${evidence}"`;
  return html`<li class="plan-row target"${anchor}${facts}><p class="quantity"><strong>${names.quantity(target)}</strong> <span>${target.object === '' ? words.noObject : target.object}</span></p>${sentenceLink(href, sentence)}<div class="fact-line">${recordLink(entry)} <span>${names.targetKinds[target.kind]}</span>${
    target.deadline !== null && html` <span>${joins.labelled(words.deadline, target.deadline)}</span>`
  }${
    theme !== null &&
    html` <span>${joins.label(words.theme)}<a href="${themeHref(theme.id)}">${theme.zh}</a></span>`
  }</div>${reports !== null && reportedOf(reports)}</li>`;
}

function reportedOf(reports: readonly Report[]): Html {
  const [first] = reports;
  const said =
    first === undefined
      ? html`<span>${words.unreported}</span>`
      : html`<a href="${first.href}">${words.report(first.entry.name, names.quantity(first.target))}</a> ${evidenceBadge(first.entry.record)}`;
  const more = reports.length > 1 && html` <span>${words.moreReports(reports.length - 1)}</span>`;
  return html`<p class="fact-line"><span>${words.reported}</span> ${said}${more}</p>`;
}
