import { describe, expect, test } from 'vitest';
import { openTrendSet, packTrendSet } from '../charts/packed-trend-set.ts';
import { sampleItem, sampleOrganisation, sampleSection } from '../model/samples.ts';
import { chartRecords, countCharts } from './charts.ts';
import { corpus } from './corpus.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { drawTrendSets, sourceOf, trendCodes, trendSet } from './trend-sets.ts';

const theme = { id: 'family-education', score: 1, evidence: ['家庭教育'] };
const labelled = (n: number) => ({
  sections: [
    sampleSection(
      's1',
      ['s1-i1', 's1-i2', 's1-i3', 's1-i4'].map((id, i) => sampleItem(id, { themes: i < n ? [theme] : [] })),
    ),
  ],
});

const region = (code: string, ...path: string[]) => ({ code, name: path.at(-1) ?? '', path, english: path });
const organisations = [
  sampleOrganisation({ id: 'guo', short: '全国妇联', level: 'national', region: null }),
  sampleOrganisation({ id: 'shi', short: '试省妇联', level: 'province', region: region('990000', '试省') }),
  sampleOrganisation({
    id: 'jia',
    short: '甲市妇联',
    level: 'city',
    region: region('990100', '试省', '甲市'),
  }),
  sampleOrganisation({
    id: 'yi',
    short: '乙市妇联',
    level: 'city',
    region: region('990200', '试省', '乙市'),
  }),
  sampleOrganisation({
    id: 'jia-zi',
    short: '子县妇联',
    level: 'county',
    region: region('990121', '试省', '甲市', '子县'),
  }),
  sampleOrganisation({
    id: 'chou',
    short: '丑县妇联',
    level: 'county',
    region: region('990222', '试省', '乙市', '丑县'),
  }),
];
const all = sampleCorpus(
  [
    planOf('shi', 2022, { level: 'province', ...labelled(4) }),
    planOf('jia', 2021, labelled(1)),
    planOf('jia', 2022, labelled(2)),
    planOf('yi', 2022, labelled(4)),
    planOf('yi', 2022, { evidence: 'summary', ...labelled(4) }),
    planOf('jia-zi', 2022, { level: 'county', ...labelled(3) }),
    planOf('jia-zi', null, { level: 'county' }),
    planOf('x', 2022, { organisation: null, level: null, region: null, ...labelled(1) }),
    planOf('chou', 2022, { kind: 'other' }),
  ],
  { organisations },
);
const sets = drawTrendSets(sourceOf(all, countCharts(all)));
const names = ({ organisations }: { organisations: { id: string }[] }) => organisations.map(({ id }) => id);

describe('the set of a place', () => {
  test('is there for every place with plans or reviews at or below it, and for no other', () => {
    expect(sets.codes).toEqual(['all', '990000', '990100', '990200', '990121']);
    expect(() => sets.ofPlace('990222')).toThrow('990222');
  });

  test('holds what is at and below it', () => {
    const city = sets.ofPlace('990100');
    expect([city.name, city.above]).toEqual(['甲市', [{ code: '990000', name: '试省' }]]);
    expect(names(city)).toEqual(['jia', 'jia-zi']);
    expect(city.records.map(({ id }) => id)).toEqual([
      'jia-2021-plan',
      'jia-2022-plan',
      'jia-zi-2022-plan',
      'jia-zi-undated-plan',
    ]);
    expect(city.records[0]?.figures[0]).toMatchObject({ items: 1 });
    expect(city.places).toEqual([{ code: '990121', name: '子县', organisations: 1, records: 2 }]);
    expect(city.unnamed).toBe(0);
  });

  test('holds records of unknown organisation only where it is the whole corpus', () => {
    const everywhere = sets.ofPlace('all');
    expect(everywhere.records.map(({ organisation }) => organisation)).toContain(null);
    expect(everywhere.records).toHaveLength(8);
    expect(sets.ofPlace('990000').records).toHaveLength(7);
  });

  test('of more organisations than it may name, names those of the place and one step below, and counts the others', () => {
    const few = drawTrendSets(sourceOf(all, countCharts(all)), 3);
    const province = few.ofPlace('990000');
    expect(names(province)).toEqual(['shi', 'jia', 'yi']);
    expect(province.records.map(({ organisation }) => organisation)).not.toContain('jia-zi');
    expect(province.unnamed).toBe(1);
    expect(names(few.ofPlace('990100'))).toEqual(['jia', 'jia-zi']);
    const everywhere = few.ofPlace('all');
    expect(names(everywhere)).toEqual(['shi']);
    expect(everywhere.unnamed).toBe(4);
    expect(everywhere.spreads).toEqual(sets.ofPlace('all').spreads);
  });

  test('tells of the full plans of a level and year how many they are, and their spread from three on', () => {
    const levels = (code: string) =>
      sets.ofPlace(code).spreads.map(({ level, year, plans, figures }) => [level, year, plans, figures]);
    expect(levels('990000').slice(0, 2)).toEqual([
      ['province', 2022, 1, null],
      ['city', 2021, 1, null],
    ]);
    const three = sampleCorpus(
      ['jia', 'yi', 'bing'].map((city, i) => planOf(city, 2021, labelled([1, 2, 4][i] ?? 0))),
    );
    const [spread] = drawTrendSets(sourceOf(three, countCharts(three))).ofPlace('990000').spreads;
    expect(spread).toMatchObject({ level: 'city', year: 2021, plans: 3, organisations: 3 });
    expect(spread?.figures?.[0]?.items).toEqual([1.5, 2, 3]);
  });
});

describe('the set of an organisation', () => {
  test('holds its records alone, under its place', () => {
    const own = sets.ofOrganisation('jia');
    expect(own.records.map(({ id }) => id)).toEqual(['jia-2021-plan', 'jia-2022-plan']);
    expect([own.code, own.above, own.places]).toEqual(['990100', [{ code: '990000', name: '试省' }], []]);
  });

  test('is empty where it has no record, and belongs to the whole corpus where it has no place', () => {
    expect(sets.ofOrganisation('guo')).toMatchObject({ code: 'all', records: [], spreads: [] });
    expect(() => sets.ofOrganisation('nowhere')).toThrow('nowhere');
  });
});

describe('the sets of the corpus', () => {
  test('come out of their files as they went in', async () => {
    for (const code of await trendCodes()) {
      const set = await trendSet(code);
      expect(openTrendSet(JSON.parse(JSON.stringify(packTrendSet(set))))).toEqual(set);
    }
    const three = sampleCorpus(['jia', 'yi', 'bing'].map((city) => planOf(city, 2021, labelled(2))));
    const set = drawTrendSets(sourceOf(three, countCharts(three))).ofPlace('all');
    expect(openTrendSet(packTrendSet(set))).toEqual(set);
  });

  test('the whole corpus holds every plan and review', async () => {
    const { records, unnamed } = await trendSet('all');
    expect(unnamed).toBe(0);
    expect(records.map(({ id }) => id).sort()).toEqual([...(await chartRecords()).keys()].sort());
    expect((await corpus()).themes.map(({ id }) => id)).toEqual((await trendSet('all')).themes);
  });
});
