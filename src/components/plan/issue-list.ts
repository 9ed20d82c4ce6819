import { sourceHref } from '../../address.ts';
import type { Issue } from '../../model/record.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import './issue-list.css';

/** What reading a document left open; `source`: its id. */
export function issueList(issues: readonly Issue[], source: string): Html {
  if (issues.length === 0) return html`<p class="soft">${ui.plan.noIssues}</p>`;
  return html`<ul class="issues">${issues.map((issue) => issueHtml(issue, source))}</ul>`;
}

function issueHtml({ line, message, code }: Issue, source: string): Html {
  const where =
    line === 0
      ? html`<span class="where">${ui.plan.issueFile}</span>`
      : html`<a class="where" href="${sourceHref(source, line)}">${ui.common.line(line)}</a>`;
  return html`<li>${where}<span>${message}</span><code>${code}</code></li>`;
}
