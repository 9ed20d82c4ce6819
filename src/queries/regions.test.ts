import { describe, expect, test } from 'vitest';
import type { NamedRecord } from '../model/record-name.ts';
import { sampleOrganisation } from '../model/samples.ts';
import { corpus } from './corpus.ts';
import { splitPlans } from './plan-parts.ts';
import { tableOf } from './region-records.ts';
import { findRegion, listRegions, MOST_LISTED, NEWEST, plantRegions } from './regions.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const region = (code: string, ...path: string[]) => ({ code, name: path.at(-1) ?? '', path, english: path });
const organisations = [
  sampleOrganisation({ id: 'guo', level: 'national', region: null }),
  sampleOrganisation({ id: 'shi', level: 'province', region: region('990000', '试省') }),
  sampleOrganisation({ id: 'jia', level: 'city', region: region('990100', '试省', '甲市') }),
  sampleOrganisation({ id: 'zi', level: 'county', region: region('990121', '试省', '甲市', '子县') }),
  sampleOrganisation({ id: 'yi', level: 'city', region: region('980100', '他省', '乙市') }),
  sampleOrganisation({ id: 'bing', level: 'city', region: region('970100', '又省', '丙市') }),
];
const all = sampleCorpus(
  [
    planOf('jia', 2022),
    planOf('jia', 2020),
    planOf('jia', 2022, { evidence: 'summary' }),
    planOf('jia', 2022, { kind: 'review' }),
    planOf('jia', 2022, { kind: 'review', evidence: 'summary' }),
    planOf('zi', 2022, { level: 'county' }),
    planOf('zi', null, { level: 'county' }),
    planOf('yi', 2022),
    planOf('bing', 2022, { kind: 'other' }),
    planOf('guo', 2022, { level: 'national' }),
    planOf('x', 2022, { organisation: null, level: null }),
  ],
  { organisations },
);
const places = plantRegions(all);
const page = (code: string) => findRegion(all, places, splitPlans(all), code);
const idsOf = (entries: NamedRecord[]) => entries.map(({ record }) => record.id);

describe('the page of a place', () => {
  test('counts what is at and below it, by year with its gaps, level and sort', () => {
    const { columns, rows } = page('990000').table;
    expect(columns.map(({ level, sort }) => `${level} ${sort}`)).toEqual([
      'city full',
      'city summary',
      'city review',
      'county full',
    ]);
    expect(rows.map(({ year, groups }) => [year, groups.map(({ entries }) => entries.length)])).toEqual([
      [2022, [1, 1, 2, 1]],
      [2021, [0, 0, 0, 0]],
      [2020, [1, 0, 0, 0]],
      [null, [0, 0, 0, 1]],
    ]);
  });

  test('names its federation, without records too, what is above and what is one step below', () => {
    const province = page('990000');
    expect(province.organisations.map(({ organisation, records }) => [organisation.id, records])).toEqual([
      ['shi', 0],
    ]);
    expect(province.below.map(({ code, organisations, records }) => [code, organisations, records])).toEqual([
      ['990100', 2, 7],
    ]);
    expect(province.below[0]?.years.map(({ year, records }) => [year, records])).toEqual([
      [2022, 5],
      [2021, 0],
      [2020, 1],
      [null, 1],
    ]);
    const county = page('990121');
    expect([county.fullName, county.level, county.above.map(({ code }) => code)]).toEqual([
      '试省甲市子县',
      'county',
      ['990000', '990100'],
    ]);
  });

  test('is there for no place without plans or reviews', () => {
    expect([...places.keys()]).not.toContain('970100');
    expect(() => page('970100')).toThrow('970100');
  });

  test('lists every record where they are few, and the newest where they are many', () => {
    const held = page('990100').table.rows.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
    expect(page('990100').isWhole).toBe(true);
    expect(idsOf(held).sort()).toEqual(idsOf(places.get('990100')?.records ?? []).sort());
    const plans = Array.from({ length: MOST_LISTED + 1 }, (_, i) => planOf('jia', 1950 + i));
    const many = sampleCorpus(plans, { organisations });
    const { isWhole, newest } = findRegion(many, plantRegions(many), splitPlans(many), '990100');
    expect(isWhole).toBe(false);
    expect(newest).toHaveLength(NEWEST);
    expect(newest[0]?.record.year).toBe(1950 + MOST_LISTED);
  });
});

describe('the list of places', () => {
  test('counts what has a place, and what has none', () => {
    const { provinces, unplaced } = listRegions(places);
    expect(provinces.map(({ code, organisations, records }) => [code, organisations, records])).toEqual([
      ['980000', 1, 1],
      ['990000', 2, 7],
    ]);
    expect(unplaced).toBe(2);
  });

  test('opens level by level while it is short, and says how many places lie deeper', () => {
    const deepest = (limit: number) => {
      const [, province] = listRegions(places, limit).provinces;
      return [province?.deeper, province?.children.map(({ deeper, children }) => [deeper, children.length])];
    };
    expect(deepest(5)).toEqual([0, [[0, 1]]]);
    expect(deepest(4)).toEqual([0, [[1, 0]]]);
    expect(deepest(3)).toEqual([2, []]);
    expect(deepest(0)).toEqual([2, []]);
  });

  test('of a corpus without records is empty', () => {
    expect(listRegions(plantRegions(sampleCorpus([])))).toEqual({ provinces: [], unplaced: 0 });
  });
});

test('the table of the whole corpus holds every plan and review once', async () => {
  const real = await corpus();
  const entries = [...real.recordById.values()].filter(({ record }) => record.kind !== 'other');
  const { rows } = tableOf(entries, [2022, 2021, 2020, 2019], real.organisationById);
  const held = rows.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  expect(idsOf(held).sort()).toEqual(idsOf(entries).sort());
});
