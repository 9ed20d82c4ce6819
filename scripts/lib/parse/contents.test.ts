import { expect, test } from 'vitest';
import { takeContents } from './contents.ts';
import { blocksOf, textsOf } from './test-blocks.ts';

const taken = (...lines: string[]): string[] =>
  textsOf(takeContents(blocksOf(lines.join('\n')).blocks).contents);

test('ends at the last line that comes again as a heading', () => {
  expect(taken('目录', '一、引领…1', '二、服务…2', '标题', '一、引领', '学习。', '二、服务')).toEqual([
    '目录',
    '一、引领…1',
    '二、服务…2',
  ]);
});

test.each([
  ['no line comes again', ['目录', '一、引领', '学习。']],
  ['running text stands between', ['目录', '一、引领', '学习。', '一、引领']],
  ['nothing follows', ['一、引领', '目录']],
])('is none where %s', (_, lines) => {
  expect(taken(...lines)).toEqual([]);
});
