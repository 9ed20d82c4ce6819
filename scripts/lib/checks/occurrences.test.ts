import { expect, test } from 'vitest';
import { parsePage, type Site } from '../site/read-site.ts';
import { countOccurrences, emptyOccurrences } from './occurrences.ts';

const plan = '<p id="p1">推进<a>“两<b>癌</b>”</a>检查</p><p id="p2">其他</p>';
function site(link: string): Site {
  const pages = [
    parsePage('plans/x/index.html', '/plans/x/', plan),
    parsePage('campaigns/y/index.html', '/campaigns/y/', `<a href="${link}">句</a>`),
  ];
  return { dir: '', base: '/', files: new Set(), pages };
}

test('passes a link whose passage holds the word, over the borders of elements', () => {
  const good = site(`/plans/x/?hl=${encodeURIComponent('两癌')}#p1`);
  expect(emptyOccurrences(good)).toEqual([]);
  expect(countOccurrences(good)).toBe(1);
});

test.each([
  ['/plans/x/?hl=两癌#p2', 'leads to a passage without it'],
  ['/plans/x/?hl=两癌#p3', 'leads to no passage'],
  ['/plans/z/?hl=两癌#p1', 'leads to no passage'],
])('reports %s', (link, why) => {
  expect(emptyOccurrences(site(link)).map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
});

test('leaves links without a word alone', () => {
  expect(countOccurrences(site('/plans/x/#p3'))).toBe(0);
});
