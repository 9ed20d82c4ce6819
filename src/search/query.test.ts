import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from './query.ts';

const NO_FOLD = new Map<string, string>();
const parse = (typed: string) => parseQuery(typed, NO_FOLD);

it.each([
  ['岳阳 两癌', '岳阳两癌', ['岳阳', '两癌']],
  ['　岳阳　两癌 岳阳', '岳阳两癌岳阳', ['岳阳', '两癌']],
  ['"两癌"', '两癌', ['两癌']],
  ['“两癌”', '两癌', ['两癌']],
  ['＂两癌＂', '两癌', ['两癌']],
  ['"巾帼心向党 奋进新征程" 岳阳', '巾帼心向党奋进新征程岳阳', ['巾帼心向党奋进新征程', '岳阳']],
  ['开展“学条例 进基地”活动 岳阳', '开展学条例进基地活动岳阳', ['开展学条例进基地活动', '岳阳']],
  ['“两癌 岳阳', '两癌岳阳', ['两癌', '岳阳']],
  ['2021-2025年', '20212025年', ['20212025年']],
  ['2021 - 2025', '20212025', ['2021', '2025']],
  ['巾帼 ——', '巾帼', ['巾帼']],
  ['——巾帼', '巾帼', ['巾帼']],
  ['', '', []],
  ['-', '', []],
])('reads %j as %j in %j, nothing left out', (typed, whole, parts) => {
  expect(parse(typed)).toMatchObject({ whole, parts, without: [] });
});

it.each([
  ['两癌 -岳阳', '两癌', ['岳阳']],
  ['-岳阳 两癌', '两癌', ['岳阳']],
  ['两癌 －岳阳 −长沙 --岳阳', '两癌', ['岳阳', '长沙']],
  ['两癌 -“学条例 进基地”', '两癌', ['学条例进基地']],
  ['家风 两癌 -岳阳', '家风 两癌', ['岳阳']],
  ['-岳阳', '', ['岳阳']],
])('finds %j by %j without %j', (typed, text, without) => {
  expect(parse(typed)).toMatchObject({ text, without });
});

it('folds traditional characters on both sides', () => {
  const fold = new Map([
    ['幗', '帼'],
    ['兩', '两'],
  ]);
  expect(parseQuery('巾幗 -兩癌', fold)).toMatchObject({ whole: '巾帼', without: ['两癌'] });
});

it('is changed by no quote mark around a query without blanks', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'妇女联，a-1') });
  fc.assert(
    fc.property(
      plain.map((text) => `妇${text}`),
      fc.constantFrom('“”', '""', '＂＂'),
      (text, marks) => {
        const { whole, parts, without } = parse(text);
        expect(parse(marks[0] + text + marks[1])).toMatchObject({ whole, parts, without });
      },
    ),
  );
});

it('loses no letter: each is asked for or left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'妇女 联“”"-－，') }), (typed) => {
      const { whole, without } = parse(typed);
      const letters = new Set(typed.replace(/[^妇女联]/gu, ''));
      expect(new Set([...whole, ...without.join('')])).toEqual(letters);
    }),
  );
});
