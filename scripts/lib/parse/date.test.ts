import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDate, findYears, isDateLine } from './date.ts';

test.each([
  ['2019年2月21日', '2019-02-21'],
  ['岳阳市妇女联合会 2021年03月05日', '2021-03-05'],
  ['２０２１年３月５日', '2021-03-05'],
  ['二〇二一年三月五日', '2021-03-05'],
  ['二○二二年十二月三十一日印发', '2022-12-31'],
  ['2020年2月29日', '2020-02-29'],
])('finds the date in %s', (text, iso) => {
  expect(findDate(text)?.iso).toBe(iso);
});

test.each([['2024年2月30日'], ['2023年2月29日'], ['2021年13月1日'], ['2021年4月31日']])(
  'tells that %s does not exist, and keeps what was printed',
  (printed) => {
    expect(findDate(`于${printed}。`)).toEqual({ iso: null, printed });
  },
);

test.each([['2021年3月'], ['3月5日'], ['12021年3月5日'], ['']])('finds no date in %j', (text) => {
  expect(findDate(text)).toBeNull();
});

test.each([
  ['2021年工作总结和2022年工作计划', [2021, 2022]],
  ['二〇二三年工作要点', [2023]],
  ['2022年度安排', [2022]],
  ['1921年建党', []],
  ['投入2021元', []],
  ['12021年', []],
])('finds the years of %s', (text, years) => {
  expect(findYears(text)).toEqual(years);
});

test.each([
  ['2022年4月20日', true],
  ['二〇二一年三月', true],
  ['（2022年4月20日）', true],
  ['2022年4月20日印发', true],
  ['2022年4月20日召开', false],
  ['2022年', false],
])('%s is a date line: %j', (text, is) => {
  expect(isDateLine(text)).toBe(is);
});

test('reads back every day of a century', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const printed = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
      expect(findDate(printed)?.iso).toBe(day.toISOString().slice(0, 10));
    }),
  );
});
