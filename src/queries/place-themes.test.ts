import { expect, it } from 'vitest';
import type { Level } from '../model/levels.ts';
import { sampleItem, sampleOrganisation, sampleSection } from '../model/samples.ts';
import { walkUnits } from '../model/walk.ts';
import { countCharts } from './charts.ts';
import { describePlace, drawPlaceThemes, groupPlans, type PlanGroup } from './place-themes.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const theme = sampleCorpus([]).themes[0]?.id ?? '';
const plan = (organisation: string, year: number, [under, without]: [number, number], over = {}) =>
  planOf(organisation, year, {
    sections: [
      sampleSection(
        's1',
        Array.from({ length: under + without }, (_, i) =>
          sampleItem(`s1-i${i + 1}`, { themes: i < under ? [{ id: theme, score: 1, evidence: [] }] : [] }),
        ),
      ),
    ],
    ...over,
  });
const corpusOf = (plans: ReturnType<typeof plan>[], extra = {}) => {
  const all = sampleCorpus(plans, extra);
  return { all, counted: countCharts(all) };
};
const draw = (plans: ReturnType<typeof plan>[], listed?: number) => {
  const { all, counted } = corpusOf(plans);
  return drawPlaceThemes(all, counted, listed);
};

it('takes the median of three organisations of a level and more, and sums the plans of fewer', () => {
  const { levels } = draw([
    plan('shi', 2021, [1, 3]),
    plan('shi', 2022, [1, 1]),
    plan('jia', 2021, [1, 0]),
    plan('yi', 2021, [0, 1]),
    plan('bing', 2021, [0, 1]),
  ]);
  expect(
    levels.map(({ id, by, plans, organisations, shares }) => [
      id,
      by,
      plans,
      organisations,
      Number(shares.get(theme)?.toFixed(3)),
    ]),
  ).toEqual([
    ['province', 'sum', 2, 1, 0.333],
    ['city', 'middle', 3, 3, 0],
  ]);
});

it('shows the prefectures of the only province by code, and no row for a place without a full plan', () => {
  const { places } = draw([
    plan('shi', 2021, [1, 0]),
    plan('bing', 2021, [1, 0]),
    plan('jia', 2021, [1, 0]),
    plan('yi', 2021, [1, 0], { evidence: 'summary' }),
  ]);
  expect(places.map(({ id, name, href }) => [id, name, href])).toEqual([
    ['990100', '甲市', '/regions/990100/'],
    ['990300', '丙市', '/regions/990300/'],
  ]);
});

it('opens as many passages as its page lists, all of them where plans are few', () => {
  const plans = [plan('jia', 2020, [2, 1]), plan('jia', 2021, [1, 0]), plan('yi', 2021, [4, 1])];
  const { all, counted } = corpusOf(plans);
  const { levels, places } = drawPlaceThemes(all, counted);
  const groups = groupPlans(all, counted);
  for (const row of [...levels, ...places]) {
    const group = [...groups.levels, ...groups.places].find(({ id }) => id === row.id) as PlanGroup;
    const [listed] = describePlace(all.themes, group).themes;
    expect(row.passages.get(theme)?.count, row.id).toBe(listed?.count);
    const shown = [...(listed?.records ?? []), ...(listed?.linked ?? [])];
    expect(listed?.count).toBe(shown.flatMap<unknown>(({ units }) => units).length);
  }
  expect(levels[0]?.passages.get(theme)).toEqual({ count: 7, href: `/themes/at/city/#${theme}` });
});

it('lists the newest plans only where there are very many, on the page and in the number that opens it', () => {
  const plans = [2019, 2020, 2021].map((year) => plan('jia', year, [year - 2018, 0]));
  const { all, counted } = corpusOf(plans);
  const [city] = drawPlaceThemes(all, counted, 2).levels;
  const page = describePlace(all.themes, groupPlans(all, counted).levels[0] as PlanGroup, 2);
  expect([city?.plans, city?.listed, city?.passages.get(theme)?.count]).toEqual([3, 2, 5]);
  expect([page.plans, page.listed, page.themes[0]?.count]).toEqual([3, 2, 5]);
  expect(page.themes[0]?.records.map(({ entry }) => entry.record.year)).toEqual([2021, 2020]);
});

it('draws a row a level and province of 3,000 organisations in 10 provinces, each as summed one by one', () => {
  const levels: Level[] = ['city', 'county'];
  const organisations = Array.from({ length: 3000 }, (_, i) => {
    const province = `${10 + (i % 10)}`;
    const code = `${province}${String(Math.floor(i / 10)).padStart(4, '0')}`;
    const path = [`省${province}`, `地${code}`];
    return sampleOrganisation({
      id: `o${i}`,
      level: levels[i % 2] ?? null,
      region: { code, name: `地${code}`, path, english: path },
      parent: null,
    });
  });
  const plans = organisations.map(({ id }, i) => plan(id, 2021, [i % 3, 1 + (i % 4)]));
  const { all, counted } = corpusOf(plans, { organisations });
  const { levels: byLevel, places } = drawPlaceThemes(all, counted);
  expect([byLevel.length, places.length]).toEqual([2, 10]);
  expect(byLevel.map((row) => row.listed)).toEqual([16, 16]);
  const shareOf = (i: number) => {
    const record = plans[i];
    const units = record === undefined ? [] : [...walkUnits(record)];
    return units.filter(({ themes }) => themes.length > 0).length / units.length;
  };
  for (const [row, keep] of [
    ...byLevel.map((row) => [row, (i: number) => levels[i % 2] === row.id] as const),
    ...places.map((row) => [row, (i: number) => `${10 + (i % 10)}0000` === row.id] as const),
  ]) {
    const own = Array.from({ length: 3000 }, (_, i) => i)
      .filter(keep)
      .map(shareOf)
      .sort((a, b) => a - b);
    const middle = ((own[own.length / 2 - 1] ?? 0) + (own[own.length / 2] ?? 0)) / 2;
    expect([row.organisations, row.plans]).toEqual([own.length, own.length]);
    expect(row.shares.get(theme), row.id).toBeCloseTo(middle, 9);
  }
});

it('keeps a page for prefectures when a second province comes in, and for the province before it does', () => {
  const far = sampleOrganisation({
    id: 'far',
    region: { code: '980100', name: '远市', path: ['远省', '远市'], english: ['Yuan', 'Yuan City'] },
    parent: null,
  });
  const pagesOf = (plans: ReturnType<typeof plan>[]) => {
    const { all, counted } = corpusOf(plans, {
      organisations: [...sampleCorpus([]).organisations, far],
    });
    const { levels, places, others } = groupPlans(all, counted);
    return { shown: places.map(({ id }) => id), all: [...levels, ...places, ...others].map(({ id }) => id) };
  };
  const before = pagesOf([plan('jia', 2021, [1, 0])]);
  const after = pagesOf([plan('jia', 2021, [1, 0]), plan('far', 2021, [1, 0])]);
  expect([before.shown, after.shown]).toEqual([['990100'], ['980000', '990000']]);
  expect(after.all).toEqual(expect.arrayContaining(before.all));
});
