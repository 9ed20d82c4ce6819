import { expect, test } from 'vitest';
import { sectionsOf, textOf } from './headed.ts';
import { parseOutline } from './outline.ts';
import { blocksOf } from './test-blocks.ts';

function sections(...lines: string[]) {
  const { blocks, index } = blocksOf(lines.join('\n'));
  return sectionsOf(parseOutline(blocks).sections, index);
}

test('ids tell the printed numbers', () => {
  const [, second] = sections('一、甲', '二、乙', '总说。', '1.丙。说明。', '3.丁');
  expect([second?.id, second?.paragraphs[0]?.id]).toEqual(['s2', 's2-p1']);
  expect(second?.items.map((item) => item.id)).toEqual(['s2-i1', 's2-i3']);
  expect(second?.items[0]?.paragraphs[0]?.id).toBe('s2-i1-p1');
});

test('ids tell the places where a number stands twice among siblings', () => {
  expect(sections('一、甲', '一、乙', '二、丙').map((section) => section.id)).toEqual(['s1', 's2', 's3']);
});

test('heading and paragraphs own the slices they print, and no other', () => {
  const [section] = sections('一、甲。说明。');
  expect(section?.spans).toEqual([{ line: 1, start: 0, end: 4 }]);
  expect(section?.paragraphs[0]?.spans).toEqual([{ line: 1, start: 4, end: 7 }]);
});

test('tabs of a row become wide blanks', () => {
  const { blocks, index } = blocksOf('序号\t内容');
  expect(blocks[0] && textOf('p', blocks[0].text, index).text).toBe('序号　内容');
});
