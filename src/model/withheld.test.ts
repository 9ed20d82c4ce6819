import { expect, test } from 'vitest';
import { splitWithheld, WITHHELD_MARKS } from './withheld.ts';

test('sets the marks of withheld numbers apart from the text around them', () => {
  expect(splitWithheld('刘小平 ［电话略］ 张春芳 ［邮箱略］')).toEqual([
    { text: '刘小平 ', withheld: false },
    { text: '［电话略］', withheld: true },
    { text: ' 张春芳 ', withheld: false },
    { text: '［邮箱略］', withheld: true },
  ]);
});

test('leaves text without marks in one piece, brackets of its own included', () => {
  expect(splitWithheld('村［社区］妇联')).toEqual([{ text: '村［社区］妇联', withheld: false }]);
});

test.each(WITHHELD_MARKS)('knows %s standing alone', (mark) => {
  expect(splitWithheld(mark)).toEqual([{ text: mark, withheld: true }]);
});
