import { expect, test } from 'vitest';
import { render } from '../components/render.ts';
import Site from './Site.astro';

test('a page says what it is and where it stands', async () => {
  const crumbs = [{ name: '首页', href: '/' }];
  const html = await render(Site, { title: '机构 <b>', path: '/organisations/', crumbs });
  expect(html).toContain('<html lang="zh-CN"');
  expect(html).toContain('<title>机构 &lt;b&gt; · 妇联工作要点库</title>');
  expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/organisations\/"/);
  expect(html).toMatch(/<a href="\/organisations\/" aria-current="page"/);
});

test('a page below a part of the site marks that part, and the skip link leads to the text', async () => {
  const html = await render(Site, { title: '2021 年', path: '/years/2021/' });
  expect(html).toMatch(/<a href="\/years\/" aria-current="true"/);
  expect(html).toMatch(/<a class="skip[^>]*href="#main"[\s\S]*<main[^>]*id="main"/);
});

test('the page for what is not found stays out of search engines', async () => {
  const html = await render(Site, { title: '没有这一页', path: '/404/', hidden: true });
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('canonical');
});

test('the footer states what the corpus holds where the page is about it, and elsewhere leads there', async () => {
  const footer = { version: '0123abcd', documents: 5, records: 18 };
  const about = await render(Site, { title: '说明', path: '/about/', footer });
  expect(about).toMatch(/<footer[\s\S]*语料版本 0123abcd[\s\S]*18 条记录/);
  const other = await render(Site, { title: '2021 年', path: '/years/2021/' });
  expect(other).toMatch(/<footer[\s\S]*href="\/data\/"[^>]*>收录数量与语料版本</);
  expect(other).not.toMatch(/[0-9a-f]{8}</);
});
