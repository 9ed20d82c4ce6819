import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDigits, parseHanNumeral, parseSmallNumber } from './numeral.ts';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['九十九', 99],
  ['', null],
  ['百', null],
  ['二一', null],
  ['十十', null],
  ['1', null],
])('reads the numeral %j as %j', (text, value) => {
  expect(parseHanNumeral(text)).toBe(value);
});

test.each([
  ['2021', 2021],
  ['２０２１', 2021],
  ['二〇二一', 2021],
  ['二○二一', 2021],
  ['二零二一', 2021],
  ['二O二一', 2021],
  ['', null],
  ['2021年', null],
])('reads the digits %j as %j', (text, value) => {
  expect(parseDigits(text)).toBe(value);
});

test('reads a day in either script', () => {
  expect(['21', '２１', '二十一', '廿一'].map(parseSmallNumber)).toEqual([21, 21, 21, null]);
});

test('reads back every number up to ninety-nine', () => {
  const han = (n: number): string => {
    const ones = '一二三四五六七八九'[(n % 10) - 1] ?? '';
    const tens = Math.floor(n / 10);
    return tens === 0 ? ones : `${tens === 1 ? '' : '一二三四五六七八九'[tens - 1]}十${ones}`;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
      expect([parseHanNumeral(han(n)), parseDigits(String(n))]).toEqual([n, n]);
    }),
  );
});
