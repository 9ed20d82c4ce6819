import type { Level } from '../../../src/model/levels.ts';
import type { Division } from '../resolve/division.ts';
import type { Register } from '../resolve/register.ts';
import type { Random } from './random.ts';
import { printedName } from './slots.ts';

/** A federation that writes plans. */
export interface Author {
  division: Division;
  level: Level;
  /** What its ids begin with: `changsha-wangcheng`. */
  place: string;
  /** The place as its title prints it: 长沙市望城区. */
  printed: string;
}

/** One province, some eleven cities and ninety counties: the share of each level in a hundred federations. */
const OF_HUNDRED = { province: 1 / 102, city: 11 / 102 };
/** 台湾, 香港 and 澳门 have no federation of this kind. */
const WITHOUT = /^(?:71|81|82)/;

/** How many federations the register can give. */
export function countAuthors(register: Register): number {
  return register.above().filter(({ code }) => !WITHOUT.test(code)).length;
}

/** Federations of all levels over the whole country, provinces first, in the numbers real life has. */
export function chooseAuthors(count: number, register: Register, random: Random): Author[] {
  const byLevel = Map.groupBy(
    random.shuffled(register.above().filter(({ code }) => !WITHOUT.test(code))),
    ({ level }) => level,
  );
  const at = (level: Level): Division[] => byLevel.get(level) ?? [];
  const provinces = at('province').slice(0, Math.max(1, Math.round(count * OF_HUNDRED.province)));
  const cities = at('city').slice(0, Math.min(count - provinces.length, Math.ceil(count * OF_HUNDRED.city)));
  const counties = at('county').slice(0, count - provinces.length - cities.length);
  const rest = at('city').slice(cities.length, count - provinces.length - counties.length);
  return [...provinces, ...cities, ...counties, ...rest].map((division) => ({
    division,
    level: division.level,
    place: register.idOf(division),
    printed: printedName(division),
  }));
}
