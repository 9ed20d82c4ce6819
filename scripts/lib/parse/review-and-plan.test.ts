import { expect, test } from 'vitest';
import { splitByKind } from './review-and-plan.ts';
import { blocksOf, textsOf } from './test-blocks.ts';

function split(title: string, ...lines: string[]) {
  const parts = splitByKind(title, blocksOf(lines.join('\n')).blocks);
  return parts?.map(({ kind, year, name, blocks }) => [kind, year, name, textsOf(blocks)]) ?? null;
}
const BOTH = '岳阳市妇联2022年工作总结和2023年工作计划';

test('a review and a plan are parted at their headings', () => {
  expect(split(BOTH, '现报告如下。', '一、工作总结', '（一）学习。', '二、工作计划', '（一）宣讲。')).toEqual(
    [
      ['review', 2022, '工作总结', ['现报告如下。', '（一）学习。']],
      ['plan', 2023, '工作计划', ['（一）宣讲。']],
    ],
  );
});

test('no year is made up for a part that prints none', () => {
  const parts = split(
    '岳阳市妇联2022年工作总结和工作计划',
    '一、工作总结',
    '学习。',
    '二、工作计划',
    '宣讲。',
  );
  expect(parts?.map((part) => part[1])).toEqual([2022, null]);
});

test('a plan at the end of a review is a plan of the year it prints', () => {
  expect(split('岳阳市妇联2022年工作总结', '一、学习。', '二、2023年工作打算', '1.宣讲。')).toEqual([
    ['review', 2022, null, ['一、学习。']],
    ['plan', 2023, '2023年工作打算', ['1.宣讲。']],
  ]);
});

test('a review inside a plan ends at the next section', () => {
  expect(split('岳阳市妇联2022年工作要点', '一、2021年工作回顾', '学习。', '二、重点任务', '宣讲。')).toEqual(
    [
      ['review', 2021, '2021年工作回顾', ['学习。']],
      ['plan', 2022, null, ['二、重点任务', '宣讲。']],
    ],
  );
});

test.each([
  ['岳阳市妇联2022年工作要点', ['一、总体思路', '二、2022年重点任务', '三、做好工作总结']],
  ['岳阳市妇联2022年工作总结', ['一、学习。', '二、下一步打算', '宣讲。']],
  ['我市召开会议', ['一、2021年工作总结', '二、2022年工作计划']],
])('%s stays one', (title, lines) => {
  expect(split(title, ...lines)).toBeNull();
});
