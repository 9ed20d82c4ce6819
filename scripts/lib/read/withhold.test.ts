import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findWithheld } from './withhold.ts';

const seen = (text: string): string[] =>
  findWithheld(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('a phone number', () => {
  it.each([
    ['13974022225'],
    ['139 7402 2225'],
    ['139-7402-2225'],
    ['139.7402.2225'],
    ['139　7402　2225'],
    ['139 74022225'],
    ['139 740 22225'],
    ['13974-022225'],
    ['1397-402-2225'],
    ['１３９７４０２２２２５'],
    ['+86 139 7402 2225'],
    ['+86-13974022225'],
    ['0086-13974022225'],
    ['0730-8880000'],
    ['0730－8880000'],
    ['0730—8880000'],
    ['0730 8880000'],
    ['0730-888 0000'],
    ['010-8888 8888'],
    ['（0730）8880000'],
    ['(0730) 8880000'],
    ['07308880000'],
    ['02087654321'],
  ])('is withheld as %s', (number) => {
    expect(seen(`王某，${number}。`)).toEqual([`phone ${number}`]);
  });

  it.each([
    ['电话：8880000'],
    ['联系电话:8880000'],
    ['手机号码 88800001'],
    ['传真：888-0000'],
    ['联系方式（办）8880000'],
  ])('is withheld without area code behind a word that announces it: %s', (text) => {
    expect(findWithheld(text)).toHaveLength(1);
  });

  it('is withheld in each place of a list', () => {
    expect(seen('电话：8880000、8880001，8880002')).toEqual([
      'phone 8880000',
      'phone 8880001',
      'phone 8880002',
    ]);
  });

  it('is withheld in a column headed 电话, down to the end of the table', () => {
    const text =
      '姓名\t联系电话\t户数\n甲\t8880000\t2000000\n乙\t8880001、8880002\t1\n全年8880003\n类别\t数量\n宣讲\t2000001';
    expect(seen(text)).toEqual(['phone 8880000', 'phone 8880001、8880002']);
  });

  it('is withheld with the digits it is glued to', () => {
    expect(seen('编号201913974022225号')).toEqual(['phone 201913974022225']);
  });

  it('is withheld where a line break cuts it, at any place', () => {
    const number = '13974022225';
    for (let cut = 1; cut < number.length; cut++) {
      const text = `王某${number.slice(0, cut)} \n　　${number.slice(cut)}。`;
      expect(findWithheld(text)).toMatchObject([{ kind: 'phone', start: 2 }]);
    }
  });

  it('is withheld in pieces where a page number, a mark or an unseen character stands in it', () => {
    expect(seen('1397\n— 3 —\n4022225')).toEqual(['phone 1397\n', 'phone \n4022225']);
    expect(seen('139**7402**2225')).toEqual(['phone 139', 'phone 7402', 'phone 2225']);
    expect(findWithheld('139\u200b74022225').map((one) => one.goesOn)).toEqual([undefined, true]);
  });
});

test.each([
  ['640102199001011234'],
  ['64010219900101123X'],
  ['64010219900101123x'],
  ['640102 19900101 1234'],
  ['640102 1990 0101 123X'],
  ['640102900101123'],
])('an ID number is withheld as %s', (number) => {
  expect(seen(`身份证${number}。`)).toEqual([`id-number ${number}`]);
});

test('an ID number is withheld where a line break cuts it', () => {
  expect(seen('6401021990\n01011234')).toEqual(['id-number 6401021990\n01011234']);
});

test.each([
  ['szfl@example.com'],
  ['li.si+a@mail.example.cn'],
  ['wang＠example．com'],
  ['zhang @example.com'],
  ['zhang@ example.com'],
])('an address is withheld as %s', (address) => {
  expect(seen(`邮箱：${address}。`)).toEqual([`email ${address}`]);
});

test.each([
  ['12338、110、120、96338'],
  ['岳妇发〔2021〕5号'],
  ['2021-2025年，2021.10.11'],
  ['评选15000 120000户'],
  ['1500 2000 300人'],
  ['惠及2000000人，投入1390000万元'],
  ['接听电话2000000次'],
  ['139****2225'],
  ['13-97-4022-225'],
  ['640102202213011234是编号'],
  ['微博@岳阳女性'],
  ['a@b'],
])('no personal number is seen in %s', (text) => {
  expect(findWithheld(text)).toEqual([]);
});

test('finds are in order and apart, in any text', () => {
  const piece = fc.constantFrom(
    '139',
    '7402',
    '2225',
    '13974022225',
    '0730',
    '-',
    ' ',
    '\n',
    '@',
    'a.cn',
    '\t',
    '电话',
    '\u200b',
    '**',
    '640102',
    '19900101',
    'X',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findWithheld(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
