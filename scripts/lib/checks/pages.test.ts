import { describe, expect, test } from 'vitest';
import { parsePage, type Site } from '../site/read-site.ts';
import { wrongHeadings, wrongLanguages } from './headings.ts';
import { invalidHtml } from './html.ts';
import { insecureParts } from './security.ts';
import { unclearTitles } from './titles.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:">`;

function site(...pages: string[]): Site {
  const read = pages.map((html, at) => parsePage(`${at}.html`, `/${at}.html`, html));
  return { dir: '', base: '/', files: new Set(), pages: read };
}
const titled = (title: string) => `<title>${title}</title><h1>要点</h1>`;

test('unclearTitles reports a missing, an empty and a repeated title', () => {
  const found = unclearTitles(site(titled('甲'), titled('乙'), titled(' '), '<h1>x</h1>', titled('甲')));
  expect(found.map((p) => p.file)).toEqual(['2.html', '3.html', '4.html']);
});

test('unclearTitles takes the title of a drawing for none of the page', () => {
  expect(unclearTitles(site('<title>甲</title><svg><title>图</title></svg>'))).toEqual([]);
});

test('wrongHeadings reports pages with no, an empty, or more than one main heading', () => {
  const found = wrongHeadings(site('<h1>要点</h1>', '<h2>要点</h2>', '<h1> </h1>', '<h1>a</h1><h1>b</h1>'));
  expect(found.map((p) => p.file)).toEqual(['1.html', '2.html', '3.html']);
});

test('wrongLanguages reports pages in another language or none', () => {
  const found = wrongLanguages(site('<html lang="zh-CN">', '<html lang="en">', '<p>'), /^zh-CN$/);
  expect(found.map((p) => p.file)).toEqual(['1.html', '2.html']);
});

describe('insecureParts', () => {
  test('passes a page with a strict policy and its code in files', () => {
    const html = `${POLICY}<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>`;
    expect(insecureParts(site(html))).toEqual([]);
  });

  test.each([
    ['<p>x</p>', 'has no content security policy'],
    [`<link rel="stylesheet" href="/a.css">${POLICY}`, 'after the first thing it loads'],
    [`${POLICY}<script>let a</script>`, 'inline <script>: let a'],
    [`${POLICY}<p style="color:red">x</p>`, '<p style="color:red">'],
    [`${POLICY}<svg><style>a{}</style></svg>`, '<style> in the page'],
    [`${POLICY}<a href=" JavaScript:x()">x</a>`, 'JavaScript:x()'],
    [`${POLICY}<p onclick="x()">x</p>`, 'onclick'],
    [POLICY.replace("'self';", "'self' 'unsafe-inline';"), "default-src allows 'unsafe-inline'"],
    [POLICY.replace("'self';", 'https://cdn.example.com;'), 'default-src allows https://cdn.example.com'],
    [POLICY.replace('default-src', 'script-src'), 'no default-src'],
  ])('reports %s', (html, why) => {
    expect(insecureParts(site(html)).map((p) => p.message)).toContainEqual(expect.stringContaining(why));
  });
});

test('invalidHtml reports the rule a page breaks', async () => {
  const valid =
    '<!doctype html><html lang="zh-CN"><head><title>甲</title></head><body><h1>要点</h1></body></html>';
  const broken = valid.replace('<h1>要点</h1>', '<h1>要点</h1><p id="a"></p><p id="a"><img src="x.png"></p>');
  expect(await invalidHtml(site(valid))).toEqual([]);
  const found = (await invalidHtml(site(broken))).map((p) => p.message).join('\n');
  expect(found).toContain('[no-dup-id]');
  expect(found).toContain('[wcag/h37]');
});
