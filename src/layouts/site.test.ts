import { expect, test } from 'vitest';
import { render } from '../components/render.ts';
import Site from './Site.astro';

const footer = { version: '0123abcd', documents: 5, records: 18 };

test('a page says what it is and where it stands', async () => {
  const crumbs = [{ name: '首页', href: '/' }];
  const html = await render(Site, { title: '机构 <b>', path: '/organisations/', crumbs, footer });
  expect(html).toContain('<html lang="zh-CN"');
  expect(html).toContain('<title>机构 &lt;b&gt; · 妇联工作要点库</title>');
  expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/organisations\/"/);
  expect(html).toMatch(/<a href="\/organisations\/" aria-current="page"/);
  expect(html).toContain('语料版本 0123abcd');
});

test('a page below a part of the site marks that part, and the skip link leads to the text', async () => {
  const html = await render(Site, { title: '2021 年', path: '/years/2021/', footer });
  expect(html).toMatch(/<a href="\/years\/" aria-current="true"/);
  expect(html).toMatch(/<a class="skip[^>]*href="#main"[\s\S]*<main[^>]*id="main"/);
});

test('the page for what is not found stays out of search engines', async () => {
  const html = await render(Site, { title: '没有这一页', path: '/404/', footer, hidden: true });
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('canonical');
});
