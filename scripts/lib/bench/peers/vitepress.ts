import { formatPlanMarkdown, listMarkdown } from '../plan-markdown.ts';
import { type Peer, SITE_NAME } from './peer.ts';

const VERSION = '1.6.4';

const CONFIG = `import { defineConfig } from 'vitepress';
export default defineConfig({
  lang: 'zh-CN',
  title: '${SITE_NAME}',
  themeConfig: { nav: [{ text: '全部', link: '/plans/' }], search: { provider: 'local' } },
});
`;

/** VitePress with its theme and its local search. */
export const vitepress: Peer = {
  name: 'vitepress',
  title: () => `VitePress ${VERSION} (its local search)`,
  most: 1000,
  packages: { vitepress: VERSION },
  program: null,
  commands: [['vitepress', 'build']],
  output: '.vitepress/dist',
  engine: 'vitepress',
  planPage: (id) => `plans/${id}.html`,
  *files(records) {
    yield ['.vitepress/config.mjs', CONFIG];
    yield ['index.md', `# ${SITE_NAME}\n\n[全部](/plans/)\n`];
    yield ['plans/index.md', listMarkdown(records, (id) => `/plans/${id}`, { heading: true })];
    for (const record of records)
      yield [`plans/${record.id}.md`, formatPlanMarkdown(record, { heading: true })];
  },
};
