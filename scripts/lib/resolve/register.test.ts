import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Organisation } from '../../../src/model/organisation.ts';
import { LOOKUPS } from './lookups.ts';
import { regionOf } from './organisation.ts';
import { openRegister } from './register.ts';
import { LONGEST_NAME } from './register-names.ts';

const register = openRegister();

function idOf(code: string): string | null {
  const division = register.byCode(code);
  return division && register.idOf(division);
}

test.each([
  ['430000', 'hunan'],
  ['430600', 'yueyang'],
  ['430621', 'yueyang-yueyang'],
  ['430112', 'changsha-wangcheng'],
  ['430121', 'changsha-changsha'],
  ['110105', 'beijing-chaoyang'],
  ['433100', 'xiangxi'],
  ['150000', 'neimenggu'],
  ['350405', 'sanming-shaxian'],
  ['429004', 'xiantao'],
  ['610000', 'shaanxi'],
  ['140000', 'shanxi'],
  ['341500', 'luan'],
  ['141100', 'lyuliang'],
  ['430112101', 'changsha-wangcheng-qiaoyi'],
])('gives %s the id %s', (code, id) => {
  expect(idOf(code)).toBe(id);
});

test.each([
  ['320500', 'suzhou', '341300', 'anhui-suzhou'],
  ['350100', 'fuzhou', '361000', 'jiangxi-fuzhou'],
  ['321200', 'taizhou', '331000', 'zhejiang-taizhou'],
  ['230700', 'yichun', '360900', 'jiangxi-yichun'],
  ['450900', 'yulin', '610800', 'shaanxi-yulin'],
  ['220000', 'jilin', '220200', 'jilin-jilin'],
  ['460000', 'hainan', '632500', 'qinghai-hainan'],
  ['654002', 'yili-yining', '654021', 'yili-yiningxian'],
])('tells %s %s from %s %s', (first, firstId, second, secondId) => {
  expect([idOf(first), idOf(second)]).toEqual([firstId, secondId]);
});

test('gives every division down to towns an id of its own in the form of the model', () => {
  const seen = new Map<string, string>();
  for (const division of register.above()) {
    const towns = register.below(division).filter(({ level }) => level === 'township');
    for (const one of [division, ...towns]) {
      const id = register.idOf(one);
      expect(seen.get(id), `${id}: ${one.code}`).toBeUndefined();
      expect(Organisation.shape.id.safeParse(id).success, id).toBe(true);
      seen.set(id, one.code);
      if (one.name.length > LONGEST_NAME) throw new Error(`${one.name} is longer than LONGEST_NAME`);
    }
  }
  expect(seen.size).toBeGreaterThan(41_000);
});

test('keeps the ids of places apart from those of other bodies there', () => {
  const signs = new Set(register.lookups.bodies.bodies.map(({ sign }) => sign));
  const divisions = register.above().flatMap((division) => [division, ...register.below(division)]);
  const alike = divisions.filter((division) => signs.has(register.idOf(division).split('-').at(-1) ?? ''));
  expect(alike.map(({ name }) => name)).toEqual([]);
  expect(idOf('130722101')).toBe('zhangjiakou-zhangbei-gonghuizhen');
});

test('knows names with and without type, of now and of earlier', () => {
  const codes = (name: string) =>
    register.named(name).map(({ division, form }) => `${division.code} ${form}`);
  expect(codes('岳阳市')).toEqual(['430600 formal']);
  expect(codes('岳阳')).toEqual(['430600 bare', '430621 bare']);
  expect(codes('湘西州')).toEqual(['433100 short']);
  expect(codes('望城县')).toEqual(['430112 former']);
  expect(codes('襄樊市')).toEqual(['420600 former']);
  expect(codes('那曲地区')).toEqual(['540600 former']);
  expect(codes('祁阳县')).toEqual(['431181 former']);
  expect(codes('寿县')).toEqual(['340422 formal']);
  expect(codes('朝阳区')).toEqual(['110105 formal', '220104 formal']);
  expect(codes('市辖区')).toEqual([]);
  expect(register.abolished('崇文区')).toEqual({ code: '110103', name: '崇文区' });
});

test('prints the path of a division from its province down', () => {
  const path = (code: string) => {
    const division = register.byCode(code);
    return division && regionOf(division, register);
  };
  expect(path('110105')).toEqual({
    code: '110105',
    name: '朝阳区',
    path: ['北京市', '朝阳区'],
    english: ['Beijing', 'Chaoyang District'],
  });
  expect(path('429004')?.path).toEqual(['湖北省', '仙桃市']);
  expect(path('430112001')?.path).toEqual(['湖南省', '长沙市', '望城区', '高塘岭街道']);
});

test('opens once for each folder of lookups', () => {
  expect(openRegister()).toBe(register);
});

test.each([
  ["aliases: [{ name: 云山, code: '999999', reason: test }]\norganisations: []", /lookup-code-unknown/],
  [
    'aliases: []\norganisations: [{ name: 甲, short: 乙, id: yueyang, level: null, region: null, parent: null, reason: test }]',
    /lookup-id-taken/,
  ],
])('refuses a lookup that contradicts the register', (organisations, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  for (const file of ['bodies.yml', 'pinyin.yml', 'english.yml']) {
    writeFileSync(join(folder, file), readFileSync(join(LOOKUPS, file)));
  }
  writeFileSync(join(folder, 'organisations.yml'), organisations);
  expect(() => openRegister(folder)).toThrow(message);
  rmSync(folder, { recursive: true });
});
