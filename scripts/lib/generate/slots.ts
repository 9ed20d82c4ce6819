import { type Division, isInside } from '../resolve/division.ts';
import type { Register } from '../resolve/register.ts';
import type { Random } from './random.ts';

/**
 * A text with its places and years taken out: `{P}` 湖南省 `{p}` 湖南 `{C}` 岳阳市 `{c}` 岳阳 `{K}` 望城区 `{k}` 望城
 * `{O}` `{o}` the author's own place, `{F}` with its city: 长沙市望城区 `{a}` 湘 `{X}` the word for the author's own level (全{X}, {X}委) `{y}` the year, `{z}` the year before.
 */
export type Template = string;

/** The one-character names of provinces, by the first two digits of the code. */
const ABBREVIATIONS: Record<string, string> = Object.fromEntries(
  (
    '11京 12津 13冀 14晋 15蒙 21辽 22吉 23黑 31沪 32苏 33浙 34皖 35闽 36赣 37鲁 41豫 42鄂 43湘 44粤 45桂 46琼 ' +
    '50渝 51川 52黔 53滇 54藏 61陕 62甘 63青 64宁 65新'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** Makes templates of the texts of one author and year: 2021年全市…岳阳… → `{y}年全{X}…{c}…`. */
export function templateMaker(
  division: Division,
  year: number,
  register: Register,
): (text: string) => Template {
  const slots = placeSlots(division, register);
  const names = new RegExp([...slots.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  const own = levelWord(division);
  const relative = new RegExp(`(?<=[全我])${own}|${own}(?=委|政府)`, 'g');
  return (text) =>
    text
      .replace(names, (name) => slots.get(name) as string)
      .replace(relative, '{X}')
      .replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), '{y}')
      .replace(new RegExp(`(?<!\\d)${year - 1}(?!\\d)`, 'g'), '{z}');
}

/** Every name that tells the place of a text: its province, all cities in it, and the counties of its own city. */
function placeSlots(division: Division, register: Register): Map<string, string> {
  const { province } = division;
  const slots = new Map([[abbreviation(division), '{a}']]);
  const city = division.level === 'county' ? division.parent : division;
  for (const one of register.above()) {
    if (one !== province && !isInside(one, province)) continue;
    const letter = one.level === 'province' ? 'P' : one.level === 'city' ? 'C' : 'K';
    slots.set(one.name, `{${letter}}`);
    const known = letter !== 'K' || one.parent === city;
    if (known && !slots.has(one.stem)) slots.set(one.stem, `{${letter.toLowerCase()}}`);
  }
  if (division !== province) {
    slots.set(division.name, '{O}');
    slots.set(division.stem, '{o}');
    slots.set(printedName(division), '{F}');
  }
  return slots;
}

/** The places and years of one plan, to be put into the texts it is made of. */
export function openSlots(
  division: Division,
  year: number,
  register: Register,
  random: Random,
): (template: Template) => string {
  const belowCity = (one: Division): Division[] =>
    register.below(one).filter(({ level }) => level === 'city' || level === 'county');
  const city = division.level === 'province' ? oneOf(belowCity(division)) : cityOf(division);
  const county = division.level === 'county' ? division : oneOf(belowCity(city));
  const { province } = division;
  const values: Record<string, string> = {
    P: province.name,
    p: province.stem,
    C: city.name,
    c: city.stem,
    K: county.name,
    k: county.stem,
    a: abbreviation(division),
    O: division.name,
    o: division.stem,
    F: printedName(division),
    X: levelWord(division),
    y: String(year),
    z: String(year - 1),
  };
  return (template) => template.replace(/\{([A-Za-z])\}/g, (slot, key) => values[key] ?? slot);

  function oneOf(divisions: Division[]): Division {
    return divisions.length > 0 ? random.pick(divisions) : division;
  }
}

/** The city of a county; a county right below its province stands for its own. */
function cityOf(division: Division): Division {
  return division.level === 'county' && division.parent?.level === 'city' ? division.parent : division;
}

/** A county behind its city, or behind its province where that is a municipality; others alone: 长沙市望城区, 岳阳市. */
export function printedName({ level, name, parent }: Division): string {
  return level === 'county' && parent?.name.endsWith('市') ? parent.name + name : name;
}

/** The one-character name of the province a place lies in: 岳阳市 → 湘. */
export function abbreviation({ code }: Division): string {
  return ABBREVIATIONS[code.slice(0, 2)] as string;
}

/** What a plan calls its own level: 全省, 全市, 全区 (also of an autonomous region), 全县. */
function levelWord({ name }: Division): string {
  return name.endsWith('地区') ? '地' : name.slice(-1);
}
