import { describe, expect, it } from 'vitest';
import { type SampleRecord, sampleSet } from './sample-trend-set.ts';
import { plainView, showTrend } from './show-trend.ts';
import { firstView, type TrendView } from './trend-view.ts';

const themes = ['ideology', 'family-civility'];
const view = (over: Partial<TrendView> = {}): TrendView => ({ ...firstView('all'), ...over });

const few = sampleSet([
  { organisation: 'shi', level: 'province', year: 2019, items: [3, 0] },
  { organisation: 'jia', level: 'city', year: 2021, items: [4, 2] },
  { organisation: 'yi', level: 'city', year: 2021, evidence: 'summary', items: [1, 0] },
  { organisation: 'yi', level: 'city', year: 2020, kind: 'review', evidence: 'summary', items: [2, 1] },
  { organisation: null, level: null, year: 2022, items: [5, 0] },
  { organisation: 'jia', level: 'city', year: null },
  { organisation: 'bing', level: 'city', year: 2022, units: 0 },
]);

/** Ten cities with a plan in 2021 and two in 2022, and a province with one in each. */
const cities = Array.from({ length: 10 }, (_, i) => `c${i}`);
const crowded: SampleRecord[] = [
  ...[2021, 2022].map((year) => ({ organisation: 'shi', level: 'province' as const, year })),
  ...cities.map((organisation) => ({ organisation, level: 'city' as const, year: 2021 })),
  ...cities.slice(0, 2).map((organisation) => ({ organisation, level: 'city' as const, year: 2022 })),
  ...cities.slice(0, 3).map((organisation) => ({
    organisation,
    level: 'city' as const,
    year: 2021,
    evidence: 'summary' as const,
  })),
];
const many = sampleSet(crowded);

describe('few organisations', () => {
  it('stand one by one, each record in the row of its sort', () => {
    const { by, panels } = showTrend(few, view(), themes);
    expect(by).toBe('record');
    expect(panels.map(({ id }) => id)).toEqual(themes);
    expect(
      panels[0]?.points.map(({ organisation, year, sort, value }) => [organisation, year, sort, value]),
    ).toEqual([
      ['shi', 2019, 'full', 3],
      ['jia', 2021, 'full', 4],
      ['yi', 2021, 'summary', 1],
      ['yi', 2020, 'review', 2],
      [expect.stringContaining('null'), 2022, 'full', 5],
    ]);
  });

  it('are measured in the unit asked for; summaries and reviews by their passages alone', () => {
    const { panels } = showTrend(few, view({ measure: 'share' }), themes);
    expect(panels[0]?.points.map(({ value, items }) => [value, items])).toEqual([
      [0.3, 3],
      [0.4, 4],
      [1, 1],
      [2, 2],
      [0.5, 5],
    ]);
  });

  it('leave no gap where a full plan has nothing to count, and tell how many have no year', () => {
    const { panels, undated } = showTrend(few, view(), themes);
    expect(panels[0]?.held).toContain(2022);
    expect(undated).toBe(1);
  });

  it('are narrowed to a level, to organisations, to themes', () => {
    const drawn = (over: Partial<TrendView>) => {
      const { panels, records } = showTrend(few, view(over), themes);
      return [panels.map(({ theme }) => theme), records.map(({ record }) => record.organisation)];
    };
    expect(drawn({ level: 'city' })).toEqual([themes, ['jia', 'yi', 'yi', 'bing']]);
    expect(drawn({ organisations: ['shi'] })).toEqual([themes, ['shi']]);
    expect(drawn({ themes: ['family-civility'] })[0]).toEqual(['family-civility']);
    expect(drawn({ level: 'unknown' })[1]).toEqual([null]);
  });

  it('show summaries and reviews of twelve organisations, of more only those picked', () => {
    const press = Array.from({ length: 13 }, (_, i) => `p${i}`).flatMap((organisation): SampleRecord[] => [
      { organisation, level: 'city', year: 2021, evidence: 'summary' },
      { organisation, level: 'city', year: 2020, kind: 'review', evidence: 'summary' },
    ]);
    const all = showTrend(sampleSet(press), view(), themes);
    expect([all.records.length, all.apart]).toEqual([0, { summaries: 13, reviews: 13 }]);
    const picked = showTrend(sampleSet(press), view({ organisations: ['p3'] }), themes);
    expect([picked.records.length, picked.apart]).toEqual([2, { summaries: 0, reviews: 0 }]);
    expect(showTrend(sampleSet(press.slice(0, 24)), view(), themes).records).toHaveLength(24);
  });
});

describe('more than eight organisations with full plans', () => {
  it('become the spread of the level that has most plans', () => {
    const { by, level, panels, records } = showTrend(many, view(), themes);
    expect([by, level, panels.length]).toEqual(['spread', 'city', 2]);
    expect(panels[0]?.spreads).toEqual([
      { level: 'city', year: 2021, plans: 10, low: 1, middle: 2, high: 3 },
    ]);
    // Two plans have no quartiles: they stand for themselves.
    expect(records.map(({ record }) => [record.organisation, record.year])).toEqual([
      ['c0', 2022],
      ['c1', 2022],
    ]);
  });

  it('become a panel a level where the chart has one theme', () => {
    const { level, panels } = showTrend(many, view(), ['ideology']);
    expect(level).toBeNull();
    expect(panels.map(({ id, points }) => [id, points.length])).toEqual([
      ['ideology-province', 2],
      ['ideology-city', 2],
    ]);
  });

  it('are drawn over their spread where they are picked, their summaries apart', () => {
    const { panels, apart } = showTrend(many, view({ organisations: ['c0'], measure: 'mentions' }), themes);
    expect(
      panels[0]?.points.filter(({ organisation }) => organisation === 'c0').map(({ sort }) => sort),
    ).toEqual(['full', 'full', 'summary']);
    expect(panels[0]?.spreads?.[0]).toMatchObject({ low: 2, middle: 4, high: 6 });
    expect(apart.summaries).toBe(2);
  });

  it('or more than sixty plans of fewer organisations', () => {
    const plansOf = (years: number) =>
      sampleSet(
        cities.slice(0, 6).flatMap((organisation) =>
          Array.from({ length: years }, (_, i) => ({
            organisation,
            level: 'city' as const,
            year: 2025 - i,
          })),
        ),
      );
    expect([10, 11].map((years) => showTrend(plansOf(years), view(), themes).by)).toEqual([
      'record',
      'spread',
    ]);
  });

  it('stand one by one again on a level that has few', () => {
    const { by, records } = showTrend(many, view({ level: 'province' }), themes);
    expect([by, records.length]).toEqual(['record', 2]);
  });

  it('stand one by one where no year has enough of them for a spread', () => {
    const scattered = Array.from({ length: 10 }, (_, i) => ({
      organisation: `o${i}`,
      level: 'city' as const,
      year: 2010 + i,
    }));
    const { by, records } = showTrend(sampleSet(scattered), view(), themes);
    expect([by, records.length]).toEqual(['record', 10]);
  });

  it('become spreads too where the set names only some of them', () => {
    const unnamed = sampleSet(crowded.slice(2, 5), { unnamed: 60 });
    const whole = unnamed.spreads.map((spread) => ({ ...spread, plans: 63 }));
    expect(showTrend({ ...unnamed, spreads: whole }, view(), themes).by).toBe('spread');
    expect(showTrend(unnamed, view(), themes).by).toBe('record');
  });
});

describe('plainView', () => {
  it('leaves out the level that is drawn without asking', () => {
    const asked = (level: TrendView['level']) => {
      const wish = view({ level });
      return plainView(many, wish, showTrend(many, wish, themes), themes).level;
    };
    expect([asked('city'), asked('province'), asked(null)]).toEqual([null, 'province', null]);
  });

  it('drops organisations that the level drawn does not have', () => {
    const wish = view({ organisations: ['shi', 'c1'] });
    expect(plainView(many, wish, showTrend(many, wish, themes), themes).organisations).toEqual(['c1']);
  });
});
