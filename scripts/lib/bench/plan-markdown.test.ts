import fc from 'fast-check';
import { micromark } from 'micromark';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleItem, sampleRecord, sampleSection } from '../../../src/model/samples.ts';
import { escapeMarkdown, formatPlanMarkdown, listMarkdown } from './plan-markdown.ts';

/** The text a reader sees of Markdown. */
function seen(markdown: string): string {
  interface Node {
    value?: string;
    childNodes?: Node[];
  }
  const textOf = ({ value, childNodes = [] }: Node): string => value ?? childNodes.map(textOf).join('');
  return textOf(parseFragment(micromark(markdown)) as Node).trim();
}

test('escapes what Markdown, HTML and template languages would read', () => {
  for (const text of [
    '1. 做强“*巾帼*”',
    '# 不是标题',
    '<b>&amp;</b>',
    '- [x] `a`',
    '{{ site }}',
    ':::tip',
    '——',
    '====',
  ])
    expect(seen(escapeMarkdown(text))).toBe(text);
  expect(escapeMarkdown('{{ site }} {% raw %}')).not.toMatch(/\{\{|\{%/);
});

test('gives any line of text back as it was', () => {
  const line = fc.string({
    unit: fc.constantFrom(...'妇联。 1.#*_`<>&[](){}|~!-+=:\\"\'$^@a'),
    minLength: 1,
  });
  fc.assert(
    fc.property(line, (text) => {
      expect(seen(escapeMarkdown(text))).toBe(text.trim());
    }),
  );
});

test('keeps the title whole in the front matter, whatever signs it holds', () => {
  const title = '“双学双比”: 第1期 #3 "要点" \\ ---';
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(formatPlanMarkdown(sampleRecord({ title }))) ?? [];
  expect(parse(front)).toEqual({ title });
});

test('makes headings of sections and items, one level deeper each', () => {
  const inner = sampleItem('s1-i1-i1', { label: '1. ', heading: '宣讲' });
  const item = sampleItem('s1-i1', { label: '（一）', heading: '学习', items: [inner] });
  const section = sampleSection('s1', [item], { label: '一、', title: '思想引领' });
  const record = sampleRecord({ sections: [section] });
  const lines = formatPlanMarkdown(record, { heading: true })
    .split('\n')
    .filter((line) => line.startsWith('#'));
  expect(lines).toEqual([`# ${record.title}`, '## 一、思想引领', '### （一）学习', '#### 1\\. 宣讲']);
});

test('lists every plan with its link', () => {
  const list = listMarkdown(
    [sampleRecord({ id: 'x-2021-plan', title: '要点[一]' })],
    (id) => `/plans/${id}/`,
  );
  expect(micromark(list.replace(/^---[\s\S]*?---/, ''))).toContain(
    '<a href="/plans/x-2021-plan/">要点[一]</a>',
  );
});
