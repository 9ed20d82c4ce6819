import { strFromU8, unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { textOf } from '../../scripts/lib/site/read-site.ts';
import { sampleClipping, sampleWords } from './samples.ts';
import { formatWord } from './word.ts';

async function partsOf(clippings: Parameters<typeof formatWord>[0]): Promise<(name: string) => string> {
  const file = await formatWord(clippings, sampleWords, '2026-11-22');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return (name) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
}

test('holds quotes, notes and, as footnotes, references', async () => {
  const part = await partsOf([
    sampleClipping({ note: '第一行\n第二行' }),
    sampleClipping({ passage: 's2', quote: '<w:p> & “乙”', citation: '乙. 引用之二' }),
  ]);
  const body = textOf(parseFragment(part('document')));
  for (const text of [
    '1. 甲市妇联 · 2021 · 工作要点（全文）',
    '一、深化思想引领 › 1. 强化武装',
    '开展“巾帼心向党  喜迎盛会”活动100场。',
  ])
    expect(body).toContain(text);
  for (const text of ['批注：第一行', '第二行', '<w:p> & “乙”']) expect(body).toContain(text);
  expect(part('document')).toMatch(/<w:footnoteReference w:id="2"/);
  const notes = textOf(parseFragment(part('footnotes')));
  expect(notes).toContain('https://example.org/plans/jia-2021-plan/#s1-i1-p1');
  expect(notes).toContain('乙. 引用之二');
});

test('is set in Chinese fonts, in Chinese, with real headings', async () => {
  const part = await partsOf([sampleClipping()]);
  expect(part('styles')).toMatch(/w:eastAsia="宋体"/);
  expect(part('styles')).toMatch(/w:eastAsia="黑体"/);
  expect(part('styles')).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  expect(part('document')).toMatch(/<w:pStyle w:val="Heading1"/);
});

test('two blanks in a name stay two', async () => {
  const part = await partsOf([sampleClipping()]);
  expect(part('document')).toMatch(/xml:space="preserve">开展“巾帼心向党 {2}喜迎盛会”/);
});
