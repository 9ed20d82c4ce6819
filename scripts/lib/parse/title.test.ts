import { expect, test } from 'vitest';
import { isNoticeTitle, issuerInTitle, titleInNotice, titleKind, yearOfTitle } from './title.ts';

test.each([
  ['岳阳市妇联2021年工作要点', 'plan'],
  ['2025年重点工作安排', 'plan'],
  ['2023年度计划', 'plan'],
  ['岳阳市妇联2021年工作总结', 'review'],
  ['市妇联2020年工作情况', 'review'],
  ['2021年工作总结和2022年工作计划', 'both'],
  ['会议通过了工作要点。', null],
  ['（2021年工作要点）', null],
  ['妇女工作座谈会', null],
])('%s announces: %j', (text, kind) => {
  expect(titleKind(text)).toBe(kind);
});

test('a text as long as a page is no title, however it ends', () => {
  expect(titleKind(`${'加强'.repeat(200)}工作要点`)).toBeNull();
  expect(isNoticeTitle(`关于印发${'加强'.repeat(200)}的通知`)).toBe(false);
});

test.each([
  ['关于印发《常德市妇联2022年工作要点》的通知', '常德市妇联2022年工作要点'],
  ['昆明市妇联关于转发省妇联2022年工作要点的通知', '省妇联2022年工作要点'],
  ['关于印发《实施〈条例〉要点》的通知', '实施〈条例〉要点'],
])('%s hands out %s', (text, title) => {
  expect([isNoticeTitle(text), titleInNotice(text)]).toEqual([true, title]);
});

test.each([['关于召开会议的通知'], ['关于印发工作要点的请示']])('%s hands out nothing', (text) => {
  expect(isNoticeTitle(text)).toBe(false);
});

test.each([
  ['2021年岳阳市妇联工作要点', '岳阳市妇联'],
  ['岳阳市妇联2021年度重点工作安排', '岳阳市妇联'],
  ['湖南省妇联二〇一九年工作要点', '湖南省妇联'],
  ['2022年工作要点', ''],
])('the issuer in %s is %j', (title, issuer) => {
  expect(issuerInTitle(title)).toBe(issuer);
});

test.each([
  ['2021年工作总结和2022年工作计划', 'plan', 2022],
  ['2021年工作总结和2022年工作计划', 'review', 2021],
  ['工作要点', 'plan', null],
] as const)('%s, as a %s, is about %j', (title, kind, year) => {
  expect(yearOfTitle(title, kind)).toBe(year);
});
