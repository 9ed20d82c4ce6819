import { formatPlanMarkdown } from '../plan-markdown.ts';
import { folderPage, PAGEFIND, type Peer, SITE_NAME } from './peer.ts';
import { plainPage, searchBox } from './plain-page.ts';

const VERSION = '3.1.8';
const LIST =
  '<ul>{% for plan in collections.plan %}<li><a href="{{ plan.url }}">{{ plan.data.title }}</a></li>{% endfor %}</ul>';

/** Eleventy without any option, one layout, one collection; Pagefind's command over what it wrote. */
export const eleventy: Peer = {
  name: 'eleventy',
  title: () => `Eleventy ${VERSION} + Pagefind ${PAGEFIND}`,
  most: 30_000,
  packages: { '@11ty/eleventy': VERSION, pagefind: PAGEFIND },
  program: null,
  commands: [
    ['eleventy', '--quiet'],
    ['pagefind', '--site', '_site'],
  ],
  output: '_site',
  engine: 'stock',
  planPage: folderPage,
  *files(records) {
    yield ['_includes/page.njk', plainPage('{{ title }}', '{{ content | safe }}')];
    yield ['index.html', `---\nlayout: page.njk\ntitle: ${SITE_NAME}\n---\n<a href="/plans/">全部</a>\n`];
    yield ['list.html', `---\nlayout: page.njk\ntitle: 全部\npermalink: /plans/\n---\n${LIST}\n`];
    yield ['search.html', `---\nlayout: page.njk\ntitle: 搜索\n---\n${searchBox()}\n`];
    yield ['plans/plans.json', '{ "layout": "page.njk", "tags": "plan" }\n'];
    for (const record of records) yield [`plans/${record.id}.md`, formatPlanMarkdown(record)];
  },
};
