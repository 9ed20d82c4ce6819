import { expect, test } from 'vitest';
import { joinSyllables } from './english-parts.ts';
import { resolveOrganisation } from './organisation.ts';
import { openRegister } from './register.ts';

const register = openRegister();

function named(code: string) {
  const division = register.byCode(code);
  if (division === null) throw new Error(`no division ${code}`);
  return division;
}

test.each([
  ['430600', 'Yueyang'],
  ['430112', 'Wangcheng District'],
  ['430121', 'Changsha County'],
  ['430181', 'Liuyang'],
  ['430112101', 'Qiaoyi Town'],
  ['610100', "Xi'an"],
  ['610000', 'Shaanxi'],
  ['140000', 'Shanxi'],
  ['141100', 'Lüliang'],
  ['610727', 'Lüeyang County'],
  ['150000', 'Inner Mongolia'],
  ['540000', 'Xizang'],
  ['640000', 'Ningxia'],
  ['450000', 'Guangxi'],
  ['650100', 'Urumqi'],
  ['150100', 'Hohhot'],
  ['540100', 'Lhasa'],
  ['230100', 'Harbin'],
  ['230200', 'Qiqihar'],
  ['653100', 'Kashgar'],
  ['433100', 'Xiangxi'],
  ['431227', 'Xinhuang County'],
  ['130426', 'Shexian County'],
  ['152921', 'Alxa Left Banner'],
  ['150521', 'Horqin Left Middle Banner'],
  ['310115', 'Pudong New Area'],
  ['150723', 'Oroqen Banner'],
  ['520203203', 'Suojia Miao, Yi and Hui Ethnic Township'],
  ['810003', 'Eastern District'],
])('calls %s %s', (code, name) => {
  expect(register.english.short(named(code))).toBe(name);
});

test('keeps the type where the place above or one beside it has the same name', () => {
  expect(register.english.short(named('220200'))).toBe('Jilin City');
  expect(register.english.short(named('653101'))).toBe('Kashgar City');
  expect(['654002', '654021'].map((code) => register.english.short(named(code)))).toEqual([
    'Yining',
    'Yining County',
  ]);
});

test('gives every place of the register a name in Latin letters, distinct among those beside it', () => {
  const seen = new Map<unknown, Set<string>>();
  let count = 0;
  for (const division of register.above()) {
    const towns = register.below(division).filter(({ level }) => level === 'township');
    for (const one of [division, ...towns]) {
      const name = register.english.short(one);
      expect(name, one.name).toMatch(/^[A-Z][A-Za-zü0-9' ,()-]+$/);
      expect(name, one.name).not.toMatch(/u[0-9][0-9a-f]{3}/);
      const siblings = seen.get(one.parent) ?? new Set();
      expect(siblings.has(name), `${one.code} ${one.name}: ${name}`).toBe(false);
      seen.set(one.parent, siblings.add(name));
      count++;
    }
  }
  expect(count).toBeGreaterThan(41_000);
});

test('tells apart every place from county up by its label, without a code', () => {
  const labels = register.above().map((division) => register.english.label(division));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter((label) => /\d/.test(label))).toEqual([]);
});

test('names towns that sound alike by their codes', () => {
  const alike = register
    .above()
    .flatMap((division) => register.below(division))
    .map((division) => register.english.short(division))
    .filter((name) => /\d/.test(name));
  expect(alike.length).toBeGreaterThan(0);
  for (const name of alike) expect(name).toMatch(/ \(\d{9}\)$/);
});

test.each([
  ['岳阳市妇联', "Yueyang Women's Federation"],
  ['湖南省妇女联合会', "Hunan Women's Federation"],
  ['长沙市望城区妇联', "Changsha Wangcheng District Women's Federation"],
  ['华容县妇联', "Huarong County Women's Federation"],
  ['宿州市妇联', "Suzhou (Anhui) Women's Federation"],
  ['岳阳市总工会', 'Yueyang Federation of Trade Unions'],
  ['共青团岳阳市委', 'Yueyang Committee of the Communist Youth League'],
  ['湖南省妇儿工委', 'Hunan Working Committee on Children and Women'],
  ['岳阳市民政局', 'Yueyang Civil Affairs Bureau'],
  ['湖南省民政厅', 'Hunan Department of Civil Affairs'],
  ['望城区高塘岭街道办事处', 'Changsha Wangcheng District Gaotangling Subdistrict Office'],
])('renders %s as %s', (printed, short) => {
  const { value } = resolveOrganisation(printed, { hints: [] }, register);
  expect(value?.english?.short).toBe(short);
});

test('gives the full type of an autonomous place in the formal name, the national body its short one', () => {
  const english = (printed: string) => resolveOrganisation(printed, { hints: [] }, register).value?.english;
  expect(english('湘西州妇联')).toEqual({
    name: "Xiangxi Tujia and Miao Autonomous Prefecture Women's Federation",
    short: "Xiangxi Women's Federation",
  });
  expect(english('全国妇联')).toEqual({ name: "All-China Women's Federation", short: 'ACWF' });
});

test('leaves an organisation whose place is unknown without an English name', () => {
  expect(resolveOrganisation('云山县妇联', { hints: [] }, register).value?.english).toBeNull();
});

test('joins syllables by the rules of pinyin', () => {
  expect(joinSyllables(['chang', 'an'])).toBe("Chang'an");
  expect(joinSyllables(['an', 'yang'])).toBe('Anyang');
});
