import { folderPage, PAGEFIND, type Peer, SITE_NAME } from './peer.ts';
import { plainPage, searchBox } from './plain-page.ts';

const VERSION = '7.3.4';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({});
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { plans: defineCollection({ loader: glob({ pattern: '*.json', base: 'plans' }) }) };
`;
const PLAN = `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  const plans = await getCollection('plans');
  return plans.map(({ id, data }) => ({ params: { id }, props: { plan: data } }));
}
const { plan } = Astro.props;
const flat = (items, depth) => items.flatMap((item) => [{ ...item, depth }, ...flat(item.items, Math.min(6, depth + 1))]);
---
<Page title={plan.title}>
{plan.opening.map(({ text }) => <p>{text}</p>)}
{plan.sections.map((section) => <>
<h2 id={section.id}>{section.label}{section.title}</h2>
{section.paragraphs.map(({ text }) => <p>{text}</p>)}
{flat(section.items, 3).map(({ id, label, heading, paragraphs, depth }) => {
const Heading = 'h' + depth;
return <><Heading id={id}>{label}{heading}</Heading>{paragraphs.map(({ text }) => <p>{text}</p>)}</>;
})}
</>)}
{plan.attachments.map((attachment) => <>
<h2 id={attachment.id}>{attachment.label} {attachment.title}</h2>
<table>{[attachment.header, ...attachment.rows].map((row) => <tr>{row.map((cell) => <td>{cell}</td>)}</tr>)}</table>
{attachment.paragraphs.map(({ text }) => <p>{text}</p>)}
</>)}
</Page>
`;
const LIST = `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
const plans = await getCollection('plans');
---
<Page title="全部"><ul>{plans.map(({ id, data }) => <li><a href={'/plans/' + id + '/'}>{data.title}</a></li>)}</ul></Page>
`;

/** Astro with nothing added: JSON entries by its `glob` loader and a plain page each; Pagefind's command over what it wrote. */
export const astro: Peer = {
  name: 'astro',
  title: () => `bare Astro ${VERSION} + Pagefind ${PAGEFIND}`,
  most: 30_000,
  packages: { astro: VERSION, pagefind: PAGEFIND },
  program: null,
  commands: [
    ['astro', 'build'],
    ['pagefind', '--site', 'dist'],
  ],
  output: 'dist',
  engine: 'stock',
  planPage: folderPage,
  *files(records) {
    const layout = `---\nconst { title } = Astro.props;\n---\n${plainPage('{title}', '<slot />')}`;
    const page = (title: string, body: string) =>
      `---\nimport Page from '../layouts/Page.astro';\n---\n<Page title="${title}">${body}</Page>\n`;
    yield ['astro.config.mjs', CONFIG];
    yield ['src/content.config.ts', COLLECTION];
    yield ['src/layouts/Page.astro', layout];
    yield ['src/pages/index.astro', page(SITE_NAME, '<a href="/plans/">全部</a>')];
    yield ['src/pages/search.astro', page('搜索', searchBox(' is:inline'))];
    yield ['src/pages/plans/index.astro', LIST];
    yield ['src/pages/plans/[id].astro', PLAN];
    for (const record of records) yield [`plans/${record.id}.json`, JSON.stringify(record)];
  },
};
