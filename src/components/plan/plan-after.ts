import { href, recordDataHref, sourceHref } from '../../address.ts';
import { stateFacts } from '../../model/provenance.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import type { SourceDocument } from '../../model/source.ts';
import { dataWords } from '../../strings/data.ts';
import { joins } from '../../strings/joins.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import { accountTable } from './account-table.ts';
import { factTable } from './fact-table.ts';
import { issueList } from './issue-list.ts';
import { type NeighbourEntries, neighbourLinks } from './neighbour-links.ts';
import { repairTable } from './repair-rows.ts';
import './plan-after.css';

/** What stands behind the text of a record: where to go next, what it rests on, how it is cited. */
export interface PlanAfter {
  entry: NamedRecord;
  source: SourceDocument;
  neighbours: NeighbourEntries;
  citation: string;
}

/** The parts of a record's page behind its text and charts. */
export function planAfter({ entry, source, neighbours, citation }: PlanAfter): Html {
  const { record } = entry;
  const withheld = record.redactions.reduce((sum, { count }) => sum + count, 0);
  return html`
    ${withheld > 0 && html`<p class="note withheld" id="withheld">${ui.plan.withheldNote(withheld)}</p>`}
    <section class="after no-print" aria-labelledby="neighbours">
      <h2 id="neighbours">${ui.plan.neighbours}</h2>
      ${neighbourLinks(neighbours, record.year)}
    </section>
    <section class="after" aria-labelledby="facts">
      <h2 id="facts">${ui.plan.facts}</h2>
      ${factTable(stateFacts(record, source), source.id)}
    </section>
    ${checks(entry, source)}
    ${citing(record.id, citation)}`;
}

function checks({ record }: NamedRecord, source: SourceDocument): Html {
  const [first, last] = record.source.lines;
  return html`
    <section class="after no-print" aria-labelledby="checks">
      <h2 id="checks">${ui.plan.checks}</h2>
      <p class="lead">${ui.plan.checksLead}</p>
      <p class="from">${ui.plan.sourceFile} <a href="${sourceHref(source.id, first)}">${source.file}</a> ${ui.plan.sourceLines(first, last)}</p>
      <h3>${ui.plan.account}</h3>
      ${accountTable(source.account, source.characters)}
      <h3>${ui.plan.repairs}</h3>
      ${repairTable(record.repairs, source.id)}
      <h3>${ui.plan.issues}</h3>
      ${issueList(record.issues, source.id)}
    </section>`;
}

function citing(record: string, citation: string): Html {
  const file = (form: 'json' | 'md', name: string) =>
    html`<a href="${recordDataHref(record, form)}" download>${name}</a>`;
  const { own, json, markdown } = dataWords.records;
  return html`
    <section class="after" aria-labelledby="cite">
      <h2 id="cite">${ui.plan.cite}</h2>
      <p class="citation">${citation}</p>
      <p class="soft small">${ui.plan.citeNote} <a class="to" href="${href('/data/')}">${ui.plan.citeData}</a></p>
      <p class="from no-print">${joins.label(own)}${file('json', json)} · ${file('md', markdown)}</p>
    </section>`;
}
