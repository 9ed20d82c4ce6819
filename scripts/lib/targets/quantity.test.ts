import { describe, expect, it } from 'vitest';
import { findQuantities, parseHanNumber } from './quantity.ts';

describe('parseHanNumber', () => {
  it.each([
    ['十二', 12],
    ['百万', 1_000_000],
    ['两千', 2000],
    ['三百五十', 350],
    ['一千零一', 1001],
    ['二万五千', 25_000],
    ['一亿', 100_000_000],
  ])('%s → %i', (text, value) => expect(parseHanNumber(text)).toBe(value));

  it.each(['', '巾帼', '三八x'])('%s is no number', (text) => expect(parseHanNumber(text)).toBeNull());
});

const found = (text: string) =>
  findQuantities(text).map(({ value, unit, comparator }) => [value, unit, comparator]);

describe('findQuantities', () => {
  it.each<[string, unknown[]]>([
    ['举办培训班2679期', [[2679, '期', '=']]],
    [
      '占33.91%，达64.35％',
      [
        [33.91, '%', '='],
        [64.35, '%', '='],
      ],
    ],
    ['取得销售额338万元', [[3_380_000, '元', '=']]],
    ['检查人数100万', [[1_000_000, '', '=']]],
    ['保持在百万以上', [[1_000_000, '', '>=']]],
    ['帮助千户贫困家庭', [[1000, '户', '=']]],
    ['建立妇联组织达50个以上', [[50, '个', '>=']]],
    ['接受不少于1次培训', [[1, '次', '>=']]],
    ['每年至少开展一次宣讲', [[1, '次', '>=']]],
    ['不超过3次', [[3, '次', '<=']]],
    ['培训约500人次', [[500, '人次', '~']]],
    ['微信公众平台全覆盖', [[100, '%', '=']]],
    ['百分之九十五', [[95, '%', '=']]],
    ['共1,200名', [[1200, '名', '=']]],
  ])('%s', (text, quantities) => expect(found(text)).toEqual(quantities));

  it.each([
    '用好12338热线',
    '112周年',
    '2021年3月5日',
    '〔2021〕5号',
    '3岁以下',
    '14市州',
    '十九届六中全会',
    '第13次代表大会',
    '三个方面、一批、十大',
    '6·1国际儿童节',
    '（2021-2025年）',
  ])('%s holds none', (text) => expect(found(text)).toEqual([]));
});
