import type { Level } from '../../../src/model/levels.ts';

/** The nationalities of GB/T 3304 as they stand in names of autonomous divisions, without 族. */
const NATIONALITIES = (
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 ' +
  '塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Only these stand without 族: 博尔塔拉蒙古自治州, 新疆维吾尔自治区. */
const WITHOUT_ZU = ['柯尔克孜', '维吾尔', '哈萨克', '塔吉克', '蒙古', '锡伯'];

const AUTONOMOUS = /自治[区州县旗]$/;
/** The longer types need a stem before them that is whole: 浦东新区, 神农架林区, but 清新区 and 万柏林区 end with 区. */
const TYPES = /(?:特别行政区|(?<=..)新区|(?<=...)林区|(?<=..)特区|地区|省|市|盟|县|区|旗)$/;
const TOWN_TYPES = /(?:街道|苏木|镇|乡)$/;
/** A banner named for its side keeps its type: 阿拉善左旗. */
const SIDE_BANNER = /[左右前后中]旗$/;

/**
 * The name of a division without its type: 岳阳市 → 岳阳, 湘西土家族苗族自治州 → 湘西, 浦东新区 → 浦东.
 * One that would be left with a single character keeps its type: 沙县 → 沙县, 东区 → 东区.
 */
export function stemOf(name: string, level: Level): string {
  if (AUTONOMOUS.test(name)) return withoutNationality(name.replace(AUTONOMOUS, ''));
  if (SIDE_BANNER.test(name)) return name;
  const stem = name.replace(level === 'township' ? TOWN_TYPES : TYPES, '');
  return stem.length < 2 ? name : stem;
}

/** 湘西土家族苗族 → 湘西; a name that is nothing but a nationality keeps it: 鄂伦春, 鄂温克族 → 鄂温克. */
function withoutNationality(text: string): string {
  const bare = WITHOUT_ZU.find((people) => text.length > people.length + 1 && text.endsWith(people));
  let left = bare === undefined ? text : text.slice(0, -bare.length);
  for (;;) {
    const people = NATIONALITIES.find((name) => left.endsWith(`${name}族`));
    if (people === undefined) return left;
    const shorter = left.slice(0, -people.length - 1);
    if (shorter.length < 2) return shorter.length === 0 ? left.slice(0, -1) : left;
    left = shorter;
  }
}

/** Shorter names in daily use that keep a type: 湘西土家族苗族自治州 → 湘西州, 新晃侗族自治县 → 新晃县; none for others. */
export function shortNames(name: string, stem: string): string[] {
  const autonomous = AUTONOMOUS.exec(name)?.[0];
  if (autonomous !== undefined) {
    const type = autonomous.slice(-1);
    return type === '区' ? [] : [stem + type];
  }
  return name.endsWith('新区') ? [`${stem}区`] : [];
}

const LEVEL_BY_ENDING: [RegExp, Level][] = [
  [/(?:社区|村)$/, 'village'],
  [/(?:街道|镇|乡|苏木)$/, 'township'],
  [/(?:地区|自治州|州|盟)$/, 'city'],
  [/(?:自治区|省)$/, 'province'],
  [/(?:县|旗)$/, 'county'],
];

/** The level a name tells by its type alone: 云山县 → county; null for 市 and 区, which stand at several levels. */
export function levelByName(name: string): Level | null {
  return LEVEL_BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? null;
}
