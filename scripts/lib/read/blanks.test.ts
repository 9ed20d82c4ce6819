import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyBlanks } from './blanks.ts';
import { trace } from './traced.ts';

const tidy = (text: string): string => tidyBlanks(trace(text, 0, text.length)).text;

test.each([
  ['2021 年 3 月', '2021年3月'],
  ['湖 南 省 妇 联', '湖南省妇联'],
  ['曾 琴', '曾琴'],
  ['开展 “最美家庭” 活动', '开展“最美家庭”活动'],
  ['全面 。 深化', '全面。深化'],
  ['（ 一 ） 加强', '（一）加强'],
  ['33 %以上', '33 %以上'],
  ['覆盖 1 万人', '覆盖1万人'],
])('takes the blanks of layout out of %s', (printed, tidied) => {
  expect(tidy(printed)).toBe(tidied);
});

test.each([
  ['平江县 华容县'],
  ['“巾帼心向党  喜迎二十大”'],
  ['《学条例 进基地》'],
  ['“学 思 闯”'],
  ['2021年, 《条例》'],
  ['2021 2022'],
  ['Women Federation'],
  ['姓名\t 电话'.replace(' ', '')],
  ['刘小平 ［电话略］'],
])('keeps the blanks of %s', (printed) => {
  expect(tidy(printed)).toBe(printed);
});

test.each([
  ['2021 年, 长沙', '2021年, 长沙'],
  ['平江县   华容县', '平江县 华容县'],
  ['甲 \t 乙', '甲\t乙'],
])('leaves one blank where one parts words, and tabs to the tables: %s', (printed, tidied) => {
  expect(tidy(printed)).toBe(tidied);
});

test('takes a quote that is never closed for no name', () => {
  expect(tidy('“开 展 活 动')).toBe('“开展活动');
});

test('takes out blanks only, and none of a tidy text', () => {
  const piece = fc.constantFrom('湖', '南', '省', ' ', '　', '“', '”', '，', ',', '2021', '\t', 'a');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const printed = pieces.join('');
      const tidied = tidy(printed);
      expect(tidied.replace(/\s/g, '')).toBe(printed.replace(/\s/g, ''));
    }),
  );
});
