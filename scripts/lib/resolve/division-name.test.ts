import { expect, test } from 'vitest';
import { levelByName, shortNames, stemOf } from './division-name.ts';

test.each([
  ['湖南省', 'province', '湖南'],
  ['内蒙古自治区', 'province', '内蒙古'],
  ['新疆维吾尔自治区', 'province', '新疆'],
  ['香港特别行政区', 'province', '香港'],
  ['湘西土家族苗族自治州', 'city', '湘西'],
  ['克孜勒苏柯尔克孜自治州', 'city', '克孜勒苏'],
  ['阿克苏地区', 'city', '阿克苏'],
  ['锡林郭勒盟', 'city', '锡林郭勒'],
  ['津市市', 'county', '津市'],
  ['沙县', 'county', '沙县'],
  ['东区', 'county', '东区'],
  ['浦东新区', 'county', '浦东'],
  ['清新区', 'county', '清新'],
  ['万柏林区', 'county', '万柏林'],
  ['神农架林区', 'county', '神农架'],
  ['阿拉善左旗', 'county', '阿拉善左旗'],
  ['鄂温克族自治旗', 'county', '鄂温克'],
  ['东乡族自治县', 'county', '东乡'],
  ['龙胜各族自治县', 'county', '龙胜'],
  ['积石山保安族东乡族撒拉族自治县', 'county', '积石山'],
  ['高塘岭街道', 'township', '高塘岭'],
] as const)('takes the type off %s', (name, level, stem) => {
  expect(stemOf(name, level)).toBe(stem);
});

test('knows the shorter names of autonomous divisions', () => {
  expect(shortNames('湘西土家族苗族自治州', '湘西')).toEqual(['湘西州']);
  expect(shortNames('新晃侗族自治县', '新晃')).toEqual(['新晃县']);
  expect(shortNames('岳阳市', '岳阳')).toEqual([]);
});

test.each([
  ['洪家村', 'village'],
  ['云山镇', 'township'],
  ['云山县', 'county'],
  ['云山省', 'province'],
  ['云山市', null],
  ['云山区', null],
] as const)('reads the level that %s prints', (name, level) => {
  expect(levelByName(name)).toBe(level);
});
