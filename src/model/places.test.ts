import { expect, test } from 'vitest';
import { placesOn } from './places.ts';

const on = (code: string, path: string[]) =>
  placesOn({ code, name: path.at(-1) ?? '', path }).map((place) => `${place.name} ${place.code}`);

test.each([
  ['a province', '430000', ['湖南省'], ['湖南省 430000']],
  ['a city', '430600', ['湖南省', '岳阳市'], ['湖南省 430000', '岳阳市 430600']],
  ['a county', '430112', ['湖南省', '长沙市', '望城区'], ['湖南省 430000', '长沙市 430100', '望城区 430112']],
  [
    'a street',
    '430112001',
    ['湖南省', '长沙市', '望城区', '高塘岭街道'],
    ['湖南省 430000', '长沙市 430100', '望城区 430112', '高塘岭街道 430112001'],
  ],
])('%s lies in all divisions on its path', (_, code, path, places) => {
  expect(on(code, path)).toEqual(places);
});

test.each([
  ['a district of a municipality', '110105', ['北京市', '朝阳区'], ['北京市 110000', '朝阳区 110105']],
  ['a county under its province', '429004', ['湖北省', '仙桃市'], ['湖北省 420000', '仙桃市 429004']],
  [
    'a street of such a county',
    '429004001',
    ['湖北省', '仙桃市', '沙嘴街道'],
    ['湖北省 420000', '仙桃市 429004', '沙嘴街道 429004001'],
  ],
  [
    'a street of a city without counties',
    '441900003',
    ['广东省', '东莞市', '东城街道'],
    ['广东省 440000', '东莞市 441900', '东城街道 441900003'],
  ],
])('%s has no city between that is none', (_, code, path, places) => {
  expect(on(code, path)).toEqual(places);
});
