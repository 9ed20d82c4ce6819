import { expect, test } from 'vitest';
import { parseBodyName } from './body.ts';

test.each([
  ['岳阳市妇女联合会', '岳阳市', 'typed', 'women-federation'],
  ['湖南省妇联', '湖南省', 'typed', 'women-federation'],
  ['湖 南 省 妇 联   ', '湖南省', 'typed', 'women-federation'],
  ['长沙市望城区妇联', '长沙市望城区', 'typed', 'women-federation'],
  ['望城区高塘岭街道妇联', '望城区高塘岭街道', 'typed', 'women-federation'],
  ['浙江省妇女联合会', '浙江省', 'typed', 'women-federation'],
  ['新疆维吾尔自治区妇联', '新疆维吾尔自治区', 'typed', 'women-federation'],
  ['市妇联', '市', 'relative', 'women-federation'],
  ['我省妇联', '我省', 'relative', 'women-federation'],
  ['岳阳妇联', '岳阳', 'bare', 'women-federation'],
  ['中华全国妇女联合会', '全国', 'national', 'women-federation'],
  ['共青团岳阳市委员会', '岳阳市', 'typed', 'youth-league'],
  ['团省委', '省', 'relative', 'youth-league'],
  ['岳阳市总工会', '岳阳市', 'typed', 'trade-union'],
  ['湖南省科协', '湖南省', 'typed', 'science-association'],
  ['湖南省残疾人联合会', '湖南省', 'typed', 'disabled-federation'],
  ['湖南省人民政府妇女儿童工作委员会', '湖南省', 'typed', 'women-children-committee'],
  ['岳阳市妇儿工委', '岳阳市', 'typed', 'women-children-committee'],
  ['岳阳市市场监督管理局', '岳阳市', 'typed', 'market-regulation'],
  ['望城区桥驿镇人民政府', '望城区桥驿镇', 'typed', 'government'],
  ['望城区高塘岭街道办事处', '望城区高塘岭街道', 'typed', 'subdistrict-office'],
  ['全州县妇联', '全州县', 'typed', 'women-federation'],
] as const)('reads %s as a body of a place', (text, place, form, body) => {
  const parsed = parseBodyName(text);
  expect([parsed?.place, parsed?.form, parsed?.body.id]).toEqual([place, form, body]);
});

test.each([
  '各级妇联',
  '全市妇联',
  '各市州妇联',
  '基层妇联',
  '妇联',
  '',
  '一、妇联',
  '岳阳市妇联2021年工作要点',
  '岳阳市妇联 岳阳市教育局',
  '人民政府',
  '区直机关妇委会',
])('reads %j as no name', (text) => {
  expect(parseBodyName(text)).toBeNull();
});

test('gives both forms with the place as printed', () => {
  expect(parseBodyName('岳阳市妇联')).toMatchObject({ short: '岳阳市妇联', formal: '岳阳市妇女联合会' });
  expect(parseBodyName('湖南省民政厅')).toMatchObject({ short: '湖南省民政厅', formal: '湖南省民政厅' });
});

test('tells the part of a body that signs for it', () => {
  expect(parseBodyName('岳阳市妇联办公室')).toMatchObject({ place: '岳阳市', qualifier: '办公室' });
  expect(parseBodyName('岳阳市妇联')).toMatchObject({ qualifier: null });
});
