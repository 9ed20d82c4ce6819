import { href, organisationHref, sourceHref, yearHref } from '../../address.ts';
import type { RecordMarks } from '../../model/place-mark.ts';
import { evidenceGrade, KIND_NAMES, type NamedRecord } from '../../model/record-name.ts';
import { walkItems } from '../../model/walk.ts';
import { beside } from '../../strings/beside.ts';
import { ui } from '../../strings/ui.ts';
import { evidenceBadge } from '../evidence-badge.ts';
import { type Html, html } from '../tree/html.ts';
import { markedText } from './marked-text.ts';
import { printedLang } from './passage.ts';
import './plan-head.css';

/** What the head of a record's page stands on. */
export interface PlanHead {
  entry: NamedRecord;
  /** Id of the source document. */
  source: string;
  marks?: RecordMarks;
  /** Whether the page holds it against others, at `#beside`. */
  isCompared?: boolean;
}

/** The head of a record's page: who, when, its title as printed, what it is evidence of, and ways on. */
export function planHead(head: PlanHead): Html {
  const { record, who } = head.entry;
  const organisation =
    record.organisation === null
      ? html`<span>${ui.common.organisationUnknown}</span>`
      : html`<a href="${organisationHref(record.organisation)}">${who}</a>`;
  const year =
    record.year === null
      ? html`<span>${ui.common.yearUnknown}</span>`
      : html`<a href="${yearHref(record.year)}">${record.year}</a>`;
  return html`
    <header class="head">
      <p class="kicker">${organisation}${year}<span>${KIND_NAMES[record.kind]}</span></p>
      ${titles(head)}
      <div class="evidence">
        ${evidenceBadge(record)}
        <p>${ui.evidence.means[evidenceGrade(record)]}</p>
      </div>
      ${state(head)}
    </header>`;
}

/** The printed title of a plan heads its page; that of a press summary is not unique, so its name does. */
function titles({ entry, marks }: PlanHead): Html {
  const { record, name } = entry;
  const marked = (text: string, id: string) => markedText(text, marks?.get(id));
  const front = record.front
    .filter(({ id }) => id !== 'title')
    .map(({ id, text }) => html`<p id="${id}" class="printed"${printedLang}>${marked(text, id)}</p>`);
  const { headline } = record;
  const title = marked(record.title, 'title');
  if (record.evidence === 'full') {
    const own =
      headline !== null &&
      html`<p id="headline" class="printed"${printedLang}>${marked(headline, 'headline')}</p>`;
    return html`<h1 id="title"${printedLang}>${title}</h1>${front}${own}`;
  }
  const own =
    headline !== null && html`<span id="headline"${printedLang}>${marked(headline, 'headline')}</span>`;
  return html`
    <h1>${name}</h1>
    <p class="printed"><span class="what">${ui.plan.printedHeading}</span><span id="title"${printedLang}>${title}</span>${own}</p>
    ${front}`;
}

function state({ entry, source, isCompared = false }: PlanHead): Html {
  const { record } = entry;
  const items = walkItems(record).length;
  const withheld = record.redactions.reduce((sum, { count }) => sum + count, 0);
  return html`
    <ul class="state">
      ${items > 0 && html`<li>${ui.plan.shape(record.sections.length, items)}</li>`}
      ${record.documentNumber !== null && html`<li>${record.documentNumber}</li>`}
      ${withheld > 0 && html`<li><a href="#withheld">${ui.plan.withheld(withheld)}</a></li>`}
      <li class="no-print"><a href="${sourceHref(source, record.source.lines[0])}">${ui.plan.sourceLink}</a></li>
      <li class="no-print"><a href="${href('/about/')}#themes">${ui.plan.themesNote}</a></li>
      ${isCompared && html`<li class="no-print"><a href="#beside">${beside.panel.title}</a></li>`}
      <li class="no-print"><a href="#neighbours">${ui.plan.neighbours}</a></li>
    </ul>`;
}
