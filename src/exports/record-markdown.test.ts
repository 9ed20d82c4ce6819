import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { sampleItem, sampleRecord, sampleSection, sampleText } from '../model/samples.ts';
import { formatRecordMarkdown } from './record-markdown.ts';

const record = sampleRecord({
  sections: [
    sampleSection('s1', [
      sampleItem('s1-i1', { paragraphs: [sampleText('s1-i1-p1', '# 不是*标题*\n第二行')] }),
    ]),
  ],
  attachments: [
    {
      id: 'a1',
      label: '附件1',
      title: '一览表',
      header: ['序号', '内容'],
      rows: [['1', '甲|乙\n丙']],
      paragraphs: [],
      spans: [],
    },
  ],
});
const markdown = formatRecordMarkdown(record, '甲市妇联 · 2021 · 工作要点', [['来源', 'a.txt 第 1–9 行']]);

test('sections and items are headings with their labels', () => {
  const html = micromark(markdown);
  expect(html).toContain('<h1>甲市妇联 · 2021 · 工作要点</h1>');
  expect(html).toContain('<h2>一、深化思想引领</h2>');
  expect(html).toContain('<h3>1. 强化理论武装</h3>');
  expect(html).toContain('<li>来源：a.txt 第 1–9 行</li>');
});

test('nothing of a text is taken for Markdown', () => {
  const html = micromark(markdown);
  expect(html).toContain('<p># 不是*标题*\n第二行</p>');
  expect(html.match(/<h\d/g)).toHaveLength(4);
});

test('a table keeps its columns whatever its cells hold', () => {
  expect(markdown).toContain('| 序号 | 内容 |\n| --- | --- |\n| 1 | 甲\\|乙 丙 |');
});
