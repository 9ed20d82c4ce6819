import { names as words } from '../strings/names.ts';
import { type Html, html } from './tree/html.ts';
import './name-groups.css';

/** Names of one kind, with how often each comes. */
export interface ShownGroup {
  kind: string;
  title: string;
  links: { href: string; text: string; times: number }[];
}

/** Names by kind; `count` says what the numbers count: 2 → `2 处`. One that comes once has none. */
export function nameGroups(groups: readonly ShownGroup[], count = words.campaign.times): Html {
  const link = ({ href, text, times }: ShownGroup['links'][number]) =>
    html`<li><a href="${href}">${text}${times > 1 && html`<small>${count(times)}</small>`}</a></li>`;
  const group = ({ title, links }: ShownGroup) => html`
    <div class="group">
      <dt>${title}</dt>
      <dd><ul class="links">${links.map(link)}</ul></dd>
    </div>`;
  return html`<dl class="name-groups">${groups.map(group)}</dl>`;
}
