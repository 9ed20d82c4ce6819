import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByPlace, topStep } from './place-step.ts';

const at = (code: string, ...path: string[]) => ({ code, name: path.at(-1) ?? '', path, english: path });
type Region = ReturnType<typeof at>;
const draw = (...regions: (Region | null)[]) => {
  const step = topStep(regions.flatMap((region) => region ?? []));
  return groupByPlace(regions, (region) => region, step).map(({ code, name, members }) => [
    code,
    name,
    members.length,
  ]);
};

const province = at('990000', '试省');
const city = at('990100', '试省', '甲市');
const county = at('990102', '试省', '甲市', '丁县');
const other = at('990200', '试省', '乙市');

it('groups by province where there are several', () => {
  expect(draw(city, county, at('980000', '他省'))).toEqual([
    ['980000', '他省', 1],
    ['990000', '试省', 2],
  ]);
});

it('groups by prefecture within one province, whose own records lie above them all', () => {
  expect(draw(province, other, county, city)).toEqual([
    ['990100', '甲市', 2],
    ['990200', '乙市', 1],
  ]);
});

it('names the prefecture of a county even where the prefecture itself has nothing', () => {
  expect(draw(province, county)).toEqual([['990100', '甲市', 1]]);
});

it('takes a county right below its province for a place of its own, its townships with it', () => {
  const district = at('970101', '直辖市', '丙区');
  const street = at('970101003', '直辖市', '丙区', '某街道');
  expect(draw(at('970000', '直辖市'), street, district, at('970102', '直辖市', '戊区'))).toEqual([
    ['970101', '丙区', 2],
    ['970102', '戊区', 1],
  ]);
  expect(draw(at('970000', '直辖市'), street)).toEqual([['970101', '丙区', 1]]);
});

it('gives one place for one, none for none, and leaves out what has no region', () => {
  expect(draw(province)).toEqual([['990000', '试省', 1]]);
  expect(draw(null)).toEqual([]);
  expect(draw()).toEqual([]);
});

it('puts nothing in two places and loses only what stands above the step', () => {
  const region = fc
    .tuple(fc.constantFrom('98', '99'), fc.constantFrom('00', '01', '02'), fc.constantFrom('00', '01'))
    .map(([p, c, d]) => {
      const path = [p, ...(c === '00' ? [] : [p + c, ...(d === '00' ? [] : [p + c + d])])];
      return at(`${p}${c}${c === '00' ? '00' : d}`, ...path);
    });
  fc.assert(
    fc.property(
      fc.array(region, { maxLength: 12 }),
      fc.constantFrom(0 as const, 1 as const),
      (regions, step) => {
        const groups = groupByPlace(regions, (one) => one, step);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(groups.map(({ code }) => code)).size).toBe(groups.length);
        for (const { name, members: own } of groups)
          for (const { path } of own) expect(path[step]).toBe(name);
        expect(members.length).toBe(regions.filter(({ path }) => path.length > step).length);
      },
    ),
  );
});
