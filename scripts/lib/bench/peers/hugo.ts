import { formatPlanMarkdown } from '../plan-markdown.ts';
import { folderPage, PAGEFIND, type Peer, SITE_NAME } from './peer.ts';
import { plainPage, searchBox } from './plain-page.ts';

const LIST = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';

/** Hugo as Debian has it, with plain layouts, for it brings none; Pagefind's command over what it wrote. */
export const hugo: Peer = {
  name: 'hugo',
  title: (version) => `Hugo ${version} + Pagefind ${PAGEFIND}`.replace('  ', ' '),
  most: 30_000,
  packages: { pagefind: PAGEFIND },
  // hugo v0.111.3+extended linux/amd64
  program: { name: 'hugo', version: /\bv(\d[\d.]*)/ },
  commands: [['hugo'], ['pagefind', '--site', 'public']],
  output: 'public',
  engine: 'stock',
  planPage: folderPage,
  *files(records) {
    yield ['hugo.toml', `baseURL = "/"\nlanguageCode = "zh-CN"\ntitle = "${SITE_NAME}"\n`];
    yield ['layouts/_default/single.html', plainPage('{{ .Title }}', '{{ .Content }}')];
    yield ['layouts/_default/search.html', plainPage('{{ .Title }}', searchBox())];
    yield ['layouts/_default/list.html', plainPage('{{ .Title }}', LIST)];
    yield ['content/search.md', '---\ntitle: 搜索\nlayout: search\n---\n'];
    yield ['content/plans/_index.md', '---\ntitle: 全部\n---\n'];
    for (const record of records) yield [`content/plans/${record.id}.md`, formatPlanMarkdown(record)];
  },
};
