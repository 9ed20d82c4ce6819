import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Organisation } from '../../../src/model/organisation.ts';
import { pathOf } from './division.ts';
import { LOOKUPS } from './lookups.ts';
import { resolveOrganisation } from './organisation.ts';
import { openRegister } from './register.ts';

const register = openRegister();

function resolve(printed: string, ...hints: string[]) {
  return resolveOrganisation(printed, { hints }, register);
}

function codes(printed: string, ...hints: string[]) {
  return resolve(printed, ...hints).issues.map(({ code }) => code);
}

describe('organisations of the five documents', () => {
  test.each([
    ['湖南省妇联', 'hunan', '430000', 'province', 'quanguo'],
    ['岳阳市妇女联合会', 'yueyang', '430600', 'city', 'hunan'],
    ['常德市妇联', 'changde', '430700', 'city', 'hunan'],
    ['长沙市妇联', 'changsha', '430100', 'city', 'hunan'],
    ['湘潭市妇联', 'xiangtan', '430300', 'city', 'hunan'],
    ['邵阳市妇联', 'shaoyang', '430500', 'city', 'hunan'],
    ['衡阳市妇联', 'hengyang', '430400', 'city', 'hunan'],
    ['株洲市妇联', 'zhuzhou', '430200', 'city', 'hunan'],
    ['长沙市望城区妇女联合会', 'changsha-wangcheng', '430112', 'county', 'changsha'],
  ])('resolves %s', (printed, id, code, level, parent) => {
    const { value, issues } = resolve(printed);
    expect(value).toMatchObject({ id, level, parent, region: { code } });
    expect(issues).toEqual([]);
  });
});

test.each([
  ['浙江省妇女联合会', 'zhejiang', '浙江省妇女联合会', '浙江省妇联'],
  ['湘西州妇联', 'xiangxi', '湘西土家族苗族自治州妇女联合会', '湘西州妇联'],
  ['望城区妇联', 'changsha-wangcheng', '长沙市望城区妇女联合会', '长沙市望城区妇联'],
  ['北京市朝阳区妇联', 'beijing-chaoyang', '北京市朝阳区妇女联合会', '北京市朝阳区妇联'],
  ['长春朝阳区妇联', 'changchun-chaoyang', '长春市朝阳区妇女联合会', '长春市朝阳区妇联'],
  ['平江县妇联', 'yueyang-pingjiang', '平江县妇女联合会', '平江县妇联'],
  ['伊犁州伊宁县妇联', 'yili-yiningxian', '伊宁县妇女联合会', '伊宁县妇联'],
  ['岳阳妇联', 'yueyang', '岳阳市妇女联合会', '岳阳市妇联'],
  ['前郭县妇联', 'songyuan-qianguoerluosi', '前郭尔罗斯蒙古族自治县妇女联合会', '前郭尔罗斯县妇联'],
  ['内蒙古自治区妇联', 'neimenggu', '内蒙古自治区妇女联合会', '内蒙古自治区妇联'],
  ['全国妇联', 'quanguo', '中华全国妇女联合会', '全国妇联'],
  ['共青团湖南省委', 'hunan-tuanwei', '共青团湖南省委员会', '共青团湖南省委'],
  ['岳阳市总工会', 'yueyang-gonghui', '岳阳市总工会', '岳阳市总工会'],
  ['湖南省民政厅', 'hunan-minzheng', '湖南省民政厅', '湖南省民政厅'],
  [
    '高塘岭街道办事处',
    'changsha-wangcheng-gaotangling-banshichu',
    '长沙市望城区高塘岭街道办事处',
    '长沙市望城区高塘岭街道办事处',
  ],
])('names %s', (printed, id, name, short) => {
  expect(resolve(printed)).toMatchObject({ value: { id, name, short }, issues: [] });
});

test('lists the organisations above, the nearest first', () => {
  const above = (printed: string) => resolve(printed).above.map(({ id }) => id);
  expect(above('望城区高塘岭街道妇联')).toEqual(['changsha-wangcheng', 'changsha', 'hunan', 'quanguo']);
  expect(above('北京市朝阳区妇联')).toEqual(['beijing', 'quanguo']);
  expect(above('仙桃市妇联')).toEqual(['hubei', 'quanguo']);
  expect(above('岳阳市总工会')).toEqual(['hunan-gonghui', 'quanguo-gonghui']);
  expect(above('岳阳市民政局')).toEqual([]);
  expect(above('全国妇联')).toEqual([]);
});

describe('a relative name', () => {
  test.each([
    ['省妇联', ['湖 南 省 妇 联'], 'hunan'],
    ['省妇联', ['各市州妇联、省直妇工委：', '岳阳市妇联'], 'hunan'],
    ['市妇联', ['岳阳市妇女联合会文件'], 'yueyang'],
    ['市妇联', ['岳妇发〔2021〕5号', '岳阳市妇联2021年工作要点'], 'yueyang'],
    ['市妇联', ['汨罗市妇联、临湘市妇联：'], 'yueyang'],
    ['市妇联', ['汨罗市妇联'], 'yueyang-miluo'],
    ['区妇联', ['长沙市望城区人民政府'], 'changsha-wangcheng'],
    ['区妇联', ['广西壮族自治区妇联'], 'guangxi'],
    ['团省委', ['湖南省妇联'], 'hunan-tuanwei'],
    ['省妇联', ['会议由湖南省妇联召开。全国妇联、湖南省妇联均有部署。'], 'hunan'],
  ])('%s is settled by %j', (printed, hints, id) => {
    expect(resolve(printed, ...hints).value?.id).toBe(id);
  });

  test.each([
    ['省妇联', []],
    ['省妇联', ['全国妇联']],
    ['省妇联', ['学习湖南省妇联、浙江省妇联经验。']],
    ['省妇联', ['在湖南省开展活动，由岳阳市妇联承办。']],
    ['市妇联', ['湖南省妇联']],
    ['县妇联', ['岳阳市妇联']],
  ])('%s stays open with %j', (printed, hints) => {
    expect(resolve(printed, ...hints).value).toBeNull();
    expect(codes(printed, ...hints)).toEqual(['place-relative']);
  });
});

describe('a name that several divisions bear', () => {
  test.each([
    ['朝阳区妇联', ['北京市妇联'], 'beijing-chaoyang'],
    ['朝阳区妇联', ['长春市朝阳区妇女联合会'], 'changchun-chaoyang'],
    ['鼓楼区妇联', ['福州市2021年规划'], 'fuzhou-gulou'],
    ['市中区妇联', ['济南市'], 'jinan-shizhong'],
    ['城关镇妇联', ['平江县妇联', '临夏县妇联'], null],
    ['朝阳区妇联', [], null],
    ['鼓楼区妇联', ['江苏省妇联'], null],
    ['朝阳区妇联', ['会议在北京市召开，北京市妇联主持。'], null],
    ['朝阳区妇联', ['会议由北京市朝阳区妇联主持。'], 'beijing-chaoyang'],
  ])('%s with %j', (printed, hints, id) => {
    expect(resolve(printed, ...hints).value?.id ?? null).toBe(id);
    if (id === null) expect(codes(printed, ...hints)).toEqual(['place-ambiguous']);
  });
});

test('says that a name is a former one', () => {
  expect(resolve('望城县妇联').value?.id).toBe('changsha-wangcheng');
  expect(codes('望城县妇联')).toEqual(['place-former']);
});

test('does not guess the heir of an abolished division', () => {
  expect(resolve('北京市崇文区妇联').value).toBeNull();
  expect(codes('北京市崇文区妇联')).toEqual(['place-abolished']);
});

test('keeps an organisation whose place is no division, without region and parent', () => {
  expect(resolve('岳阳经济技术开发区妇联')).toMatchObject({
    value: {
      id: 'yueyang-jingjijishukaifaqu',
      name: '岳阳经济技术开发区妇女联合会',
      level: null,
      region: null,
      parent: null,
    },
    issues: [{ code: 'place-unknown' }],
  });
  expect(resolve('云山县妇联').value).toMatchObject({ level: 'county', region: null, parent: null });
});

test('knows what stands above a village that the register does not list', () => {
  expect(resolve('望城区桥驿镇洪家村妇联')).toMatchObject({
    value: {
      id: 'changsha-wangcheng-qiaoyi-hongjiacun',
      level: 'village',
      region: null,
      parent: 'changsha-wangcheng-qiaoyi',
    },
    issues: [{ code: 'place-unknown' }],
  });
});

test.each(['经开区妇联', '高新区妇联', '指导岳阳市妇联', '加强全县妇联', '加强妇联'])(
  'takes %j for no organisation',
  (printed) => {
    expect(resolve(printed).value).toBeNull();
    expect(codes(printed)).toEqual(['place-unknown']);
  },
);

test('has no form for what names no body', () => {
  expect(codes('岳阳市')).toEqual(['organisation-unreadable']);
  expect(codes('')).toEqual(['organisation-unreadable']);
});

describe('organisations stated in the lookups', () => {
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  for (const file of ['bodies.yml', 'pinyin.yml']) {
    writeFileSync(join(folder, file), readFileSync(join(LOOKUPS, file)));
  }
  writeFileSync(
    join(folder, 'organisations.yml'),
    `aliases:
  - { name: 巴陵, code: '430600', reason: old name of the city }
organisations:
  - { name: 岳阳经济技术开发区妇女联合会, short: 岳阳经开区妇联, also: [经开区妇联], id: yueyang-jingkai, level: county, region: null, parent: 岳阳市妇联, reason: test }
  - { name: 甲会, short: 甲, id: jia-hui, level: null, region: '430600', parent: 乙会, reason: test }
  - { name: 乙会, short: 乙, id: yi-hui, level: null, region: null, parent: 甲会, reason: test }
`,
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  const own = openRegister(folder);

  test('gives level and parent by hand', () => {
    const { value, above } = resolveOrganisation('经开区妇联', { hints: [] }, own);
    expect(value).toMatchObject({ id: 'yueyang-jingkai', level: 'county', region: null, parent: 'yueyang' });
    expect(above.map(({ id }) => id)).toEqual(['yueyang', 'hunan', 'quanguo']);
  });

  test('an alias names a division', () => {
    expect(resolveOrganisation('巴陵妇联', { hints: [] }, own).value?.id).toBe('yueyang');
  });

  test('a circle of parents comes to an end', () => {
    expect(resolveOrganisation('甲会', { hints: [] }, own).value).toMatchObject({ parent: 'yi-hui' });
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    ...'岳阳市 湖南省 长沙 望城区 朝阳区 桥驿镇 洪家村 省 市 区 县 各级 经开区 妇联 妇女联合会 团 委 总工会 办公室 ： 、 。 2021'.split(
      ' ',
    ),
    ' ',
    '𠮷',
    '\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
  );

  test('never throws, and gives either a valid organisation or an issue', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (printed, hints) => {
        const { value, above, issues } = resolve(printed, ...hints);
        if (value === null) expect(issues.length).toBeGreaterThan(0);
        for (const one of value === null ? above : [value, ...above])
          Organisation.parse({ ...one, records: [] });
        if (value !== null && above.length > 0) expect(above[0]?.id).toBe(value.parent);
      }),
      { numRuns: 500 },
    );
  });

  test('every division from county up is found again by its full path', () => {
    const missed = register.above().filter((division) => {
      const printed = `${pathOf(division).join('')}妇联`;
      return resolve(printed).value?.region?.code !== division.code;
    });
    expect(missed.map(({ name }) => name)).toEqual(['大柴旦行政委员会']);
  });
});

test('resolves ten thousand names in well under a second', () => {
  const names = register.above().map(({ name }) => `${name}妇联`);
  const start = performance.now();
  for (let index = 0; index < 10_000; index++) resolve(names[index % names.length] ?? '', '湖南省妇联');
  expect(performance.now() - start).toBeLessThan(1000);
});
