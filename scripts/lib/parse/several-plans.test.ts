import { expect, test } from 'vitest';
import { splitDocuments } from './several-plans.ts';
import { blocksOf, isFederation, textsOf } from './test-blocks.ts';

const split = (...lines: string[]): string[][] =>
  splitDocuments(blocksOf(lines.join('\n')).blocks, isFederation).map(textsOf);
const FIRST = ['岳阳市妇联2021年工作要点', '一、引领。组织学习。', '岳阳市妇联'];

test('a title with an issuer behind a body begins a document, with its number and notice', () => {
  const second = [
    '常妇发〔2022〕4号',
    '关于印发《工作要点》的通知',
    '常德市妇联2022年工作要点',
    '一、维权。',
  ];
  expect(split(...FIRST, ...second)).toEqual([FIRST, second]);
});

test.each([
  ['a heading without an issuer', ['2021年重点工作安排', '二、维权。']],
  ['the title of an attachment', ['附件1', '岳阳市妇联2021年重点工作安排', '一、学习。']],
  ['the same title over the text', ['岳阳市妇联2021年工作要点', '一、引领。']],
])('%s begins none', (_, lines) => {
  expect(split(...FIRST.slice(0, 2), ...lines)).toHaveLength(1);
});
