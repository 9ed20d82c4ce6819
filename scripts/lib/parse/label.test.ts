import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLabel } from './label.ts';

describe('parseLabel', () => {
  it.each([
    ['一、深化引领', 'han', 1, '一、'],
    ['十二、其他', 'han', 12, '十二、'],
    ['二．服务', 'han', 2, '二．'],
    ['三 、维护', 'han', 3, '三 、'],
    ['（一）强化', 'han-bracket', 1, '（一）'],
    ['(二)、强化', 'han-bracket', 2, '(二)、'],
    ['1. 宣讲', 'arabic', 1, '1.'],
    ['4．宣讲', 'arabic', 4, '4．'],
    ['１２、宣讲', 'arabic', 12, '１２、'],
    ['1.2021年召开', 'arabic', 1, '1.'],
    ['（1）线上', 'arabic-bracket', 1, '（1）'],
    ['2)线下', 'arabic-bracket', 2, '2)'],
    ['③进社区', 'circled', 3, '③'],
    ['一是推进', 'ordinal', 1, '一是'],
    ['第二，推进', 'ordinal', 2, '第二，'],
    ['第一部分 回顾', 'part', 1, '第一部分'],
    ['第二章 计划', 'part', 2, '第二章'],
    ['【重点任务3】强化', 'task', 3, '【重点任务3】'],
    ['重点任务一：强化', 'task', 1, '重点任务一：'],
    ['第三季度', 'period', 3, null],
    ['3月份：', 'period', 3, null],
    ['下半年', 'period', 2, null],
  ] as const)('reads the label of %s', (text, scheme, value, printed) => {
    const label = parseLabel(text);
    expect([label?.scheme, label?.value, label?.printed]).toEqual([scheme, value, printed]);
  });

  it.each([
    ['1.5万人参加'],
    ['12月召开'],
    ['2021年，'],
    ['一是否'],
    ['一方面'],
    ['三八节活动'],
    ['第一时间'],
    ['第一季度工作'],
    ['0、无'],
    ['加强一、二级'],
    [''],
  ])('sees no label in %j', (text) => {
    expect(parseLabel(text)).toBeNull();
  });

  it('says how long the label is, blanks behind it included', () => {
    for (const [text, rest] of [
      ['（一） 强化', '强化'],
      ['1. 宣讲', '宣讲'],
      ['第一季度', '第一季度'],
    ] as const)
      expect(text.slice(parseLabel(text)?.length)).toBe(rest);
  });

  it('reads the number of any label back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('#、', '#．', '（#）', '(#)'),
        (n, form) => {
          expect(parseLabel(`${form.replace('#', String(n))}强化`)?.value).toBe(n);
        },
      ),
    );
  });
});
