import { formatPlanMarkdown, listMarkdown } from '../plan-markdown.ts';
import { folderPage, type Peer, SITE_NAME } from './peer.ts';

const VERSION = '0.42.4';

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
/** Above so many plans its own sidebar, which holds every page on every page, would write gigabytes. */
const SIDEBAR = 1000;

/** Starlight with its theme, its sidebar of all pages (up to 1,000) and its search, in Chinese. */
export const starlight: Peer = {
  name: 'starlight',
  title: () => `Starlight ${VERSION} (Astro 7.3.4, its own search)`,
  most: 10_000,
  packages: { '@astrojs/starlight': VERSION, astro: '7.3.4' },
  program: null,
  commands: [['astro', 'build']],
  output: 'dist',
  engine: 'stock',
  planPage: folderPage,
  *files(records) {
    const sidebar = records.length > SIDEBAR ? `sidebar: [{ label: '全部', link: '/plans/' }],` : '';
    yield ['astro.config.mjs', config(sidebar)];
    yield ['src/content.config.ts', COLLECTION];
    yield ['src/content/docs/index.md', `---\ntitle: ${SITE_NAME}\n---\n[全部](/plans/)\n`];
    yield ['src/content/docs/plans/index.md', listMarkdown(records, (id) => `/plans/${id}/`)];
    for (const record of records)
      yield [`src/content/docs/plans/${record.id}.md`, formatPlanMarkdown(record)];
  },
};

function config(sidebar: string): string {
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({ title: '${SITE_NAME}', ${sidebar} locales: { root: { label: '简体中文', lang: 'zh-CN' } } }),
  ],
});
`;
}
