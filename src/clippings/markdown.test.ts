import fc from 'fast-check';
import { micromark } from 'micromark';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { textOf } from '../../scripts/lib/site/read-site.ts';
import { anyClippings, strangeText } from '../../tests/clippings/any-clippings.ts';
import { escapeMarkdown, formatMarkdown } from './markdown.ts';
import { formatPlainText } from './plain-text.ts';
import { sampleClipping, sampleWords } from './samples.ts';

test('a heading, the place, the quote, the note and the reference', () => {
  const clippings = [
    sampleClipping({ note: '第一行\n第二行' }),
    sampleClipping({ passage: 's1', path: [], range: [0, 2] }),
  ];
  expect(formatMarkdown(clippings, sampleWords, '2026-11-22')).toBe(`# 摘录夹

2 条，2026-11-22

## 1\\. 甲市妇联 · 2021 · 工作要点（全文）

一、深化思想引领 › 1. 强化武装

> 开展“巾帼心向党  喜迎盛会”活动100场。

批注：第一行\\
第二行

甲市妇女联合会. 甲市妇联2021年工作要点\\[A/OL\\]. \\[2026-11-22\\]. https://example.org/plans/jia-2021-plan/\\#s1-i1-p1.

## 2\\. 甲市妇联 · 2021 · 工作要点（全文，节选）

> 开展“巾帼心向党  喜迎盛会”活动100场。

甲市妇女联合会. 甲市妇联2021年工作要点\\[A/OL\\]. \\[2026-11-22\\]. https://example.org/plans/jia-2021-plan/\\#s1-i1-p1.
`);
});

test.each([
  ['*重点*_甲_', '\\*重点\\*\\_甲\\_'],
  ['[甲](乙)<b>&amp;`c`', '\\[甲\\](乙)\\<b\\>\\&amp;\\`c\\`'],
  ['# 甲', '\\# 甲'],
  ['- 甲\n+ 乙\n=== ', '\\- 甲\n\\+ 乙\n\\=== '],
  ['1. 甲\n12) 乙', '1\\. 甲\n12\\) 乙'],
  ['2021. 5', '2021\\. 5'],
  ['    代码', '&#32;&#32;&#32;&#32;代码'],
  ['甲-乙 1.5', '甲-乙 1.5'],
  ['> 引', '\\> 引'],
])('prints %j as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('every line of a quote stays in the quote', () => {
  const markdown = formatMarkdown([sampleClipping({ quote: '甲\n\n# 乙' })], sampleWords, '2026-11-22');
  expect(markdown).toContain('\n> 甲\n> \n> \\# 乙\n');
});

test('as plain text nothing is escaped', () => {
  const text = formatPlainText(
    [sampleClipping({ note: '*对照*' }), sampleClipping({ path: [] })],
    sampleWords,
  );
  expect(text).toBe(`1. 甲市妇联 · 2021 · 工作要点（全文）
一、深化思想引领 › 1. 强化武装
开展“巾帼心向党  喜迎盛会”活动100场。
批注：*对照*
甲市妇女联合会. 甲市妇联2021年工作要点[A/OL]. [2026-11-22]. https://example.org/plans/jia-2021-plan/#s1-i1-p1.

2. 甲市妇联 · 2021 · 工作要点（全文）
开展“巾帼心向党  喜迎盛会”活动100场。
甲市妇女联合会. 甲市妇联2021年工作要点[A/OL]. [2026-11-22]. https://example.org/plans/jia-2021-plan/#s1-i1-p1.
`);
});

const bare = (text: string) => text.replace(/\s+/g, '');
const read = (markdown: string) => micromark(markdown);

test('a Markdown reader prints escaped text as it was, in paragraphs only', () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const html = read(escapeMarkdown(text));
      expect(bare(textOf(parseFragment(html)))).toBe(bare(text));
      expect(html.replace(/<\/?p>/g, '')).not.toMatch(/<\w/);
    }),
    { numRuns: 1000 },
  );
});

test('blanks at the end of a line break nothing', () => {
  expect(read(escapeMarkdown('妇  \n妇'))).not.toContain('<br');
});

test('a Markdown reader finds a heading and a quote for each clipping, whatever they hold', () => {
  fc.assert(
    fc.property(anyClippings, (clippings) => {
      const html = read(formatMarkdown(clippings, sampleWords, '2026-11-22'));
      expect(html.match(/<h2>/g)?.length ?? 0).toBe(clippings.length);
      const quotes = html.match(/<blockquote>[\s\S]*?<\/blockquote>/g) ?? [];
      expect(quotes.map((quote) => bare(textOf(parseFragment(quote))))).toEqual(
        clippings.map(({ quote }) => bare(quote)),
      );
    }),
  );
});
