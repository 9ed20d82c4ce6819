import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatMeasure, MEASURES, type Measure } from '../../src/charts/measures.ts';
import { packTrendSet } from '../../src/charts/packed-trend-set.ts';
import { MOST_ORGANISATIONS, type TrendSet } from '../../src/charts/trend-set.ts';
import type { LevelledRecord } from '../../src/charts/trend-spreads.ts';
import { firstView } from '../../src/charts/trend-view.ts';
import { trendParts } from '../../src/components/charts/trend-parts.ts';
import { printTree } from '../../src/components/tree/tree.ts';
import { drawTrendSets, type TrendSource } from '../../src/queries/trend-sets.ts';
import { fortyOrganisations, threeThousandOrganisations, YEARS } from './generated-figures.ts';
import { trueQuartiles } from './true-figures.ts';

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);

describe('the generated corpora', () => {
  test('are what they say they are, and the same at every run', () => {
    const few = fortyOrganisations();
    expect([few.organisations.length, few.records.length]).toEqual([40, 200]);
    const many = threeThousandOrganisations();
    expect([many.organisations.length, many.records.length]).toEqual([3000, 30_000]);
    expect(new Set(many.records.map(({ counts }) => counts.record)).size).toBe(30_000);
    for (const { counts } of few.records) {
      const shares = sum([...counts.themes.values()].map(({ share }) => share));
      expect(shares + counts.unlabelled).toBeCloseTo(1);
    }
    expect(fortyOrganisations()).toEqual(few);
  });
});

describe('the sets of 3,000 organisations and ten years', () => {
  let source: TrendSource;
  let sets: TrendSet[];
  beforeAll(() => {
    source = threeThousandOrganisations();
    const drawn = drawTrendSets(source);
    sets = drawn.codes.map((code) => drawn.ofPlace(code));
  }, 60_000);

  test('are one a place and one for all', () => {
    expect(sets).toHaveLength(3001);
  });

  test('name no more organisations than they may, and tell how many they leave out', () => {
    const codes = source.organisations.flatMap(({ region }) => placesOf(region?.code ?? ''));
    const truly = Map.groupBy(codes, (code) => code);
    const bySet = new Map(sets.map((set) => [set.code, set]));
    for (const set of sets) {
      expect(set.organisations.length).toBeLessThanOrEqual(MOST_ORGANISATIONS);
      expect(set.records.length).toBe(set.organisations.length * YEARS.length);
      const all = truly.get(set.code)?.length ?? 0;
      expect(set.organisations.length + set.unnamed).toBe(all);
      expect(sum(set.places.map(({ organisations }) => organisations))).toBe(
        all - (set.code === 'all' ? 0 : 1),
      );
    }
    expect(bySet.get('all')?.organisations).toHaveLength(31);
    expect(bySet.get('460000')?.organisations).toHaveLength(40);
    expect(bySet.get('430000')?.organisations.map(({ level }) => level)).toContain('city');
  });

  test('are files of less than 100 KB, 30 KB gzip', () => {
    const files = sets.map((set) => JSON.stringify(packTrendSet(set)));
    const heaviest = files.reduce((a, b) => (b.length > a.length ? b : a));
    expect(Buffer.byteLength(heaviest)).toBeLessThan(100_000);
    expect(gzipSync(heaviest).length).toBeLessThan(30_000);
  });

  test('are drawn as spreads of a level, with the organisations a reader picks over them', () => {
    const all = sets.filter(({ unnamed }) => unnamed > 0);
    expect(all.length).toBeGreaterThan(1);
    for (const set of all) {
      const themes = set.themes.map((id) => ({ id, zh: id, short: id, href: `/themes/${id}/` }));
      const chart = { id: 'trends', heading: '历年变化', level: 2 as const, themes, organisation: null };
      for (const level of [null, ...new Set(set.spreads.map((spread) => spread.level))]) {
        const own = set.organisations.filter((one) => one.level === level).slice(0, 8);
        const view = { ...firstView(set.code), level, organisations: own.map(({ id }) => id) };
        const { shown, panels } = trendParts(set, view, chart);
        const drawn = set.spreads.filter((one) => one.level === shown.level && one.figures !== null);
        if (drawn.length === 0) continue;
        expect([set.code, level, shown.by]).toEqual([set.code, level, 'spread']);
        expect(shown.spreads.map(({ plans }) => plans)).toEqual(drawn.map(({ plans }) => plans));
        const marks = printTree(panels).match(/<a [^>]*aria-label/g)?.length ?? 0;
        expect(marks).toBeGreaterThanOrEqual(themes.length * YEARS.length);
        expect(marks).toBeLessThanOrEqual(themes.length * YEARS.length * (1 + own.length));
      }
    }
  });

  test('hold quartiles that equal those counted one by one', () => {
    const plans = Map.groupBy(
      source.records.flatMap((record) => placesOf(codeOf(record)).map((place) => ({ place, record }))),
      ({ place }) => place,
    );
    const wrong: unknown[] = [];
    let compared = 0;
    for (const { code, spreads, themes } of sets) {
      const groups = Map.groupBy(
        (plans.get(code) ?? []).map(({ record }) => record),
        ({ level, counts }) => `${level} ${counts.year}`,
      );
      expect(spreads.length).toBe(groups.size);
      for (const { level, year, plans, organisations, figures } of spreads) {
        const group = groups.get(`${level} ${year}`) ?? [];
        expect([plans, organisations]).toEqual([group.length, group.length]);
        expect(figures === null).toBe(group.length < 3);
        for (const [t, theme] of themes.entries()) {
          for (const measure of MEASURES) {
            if (figures === null) continue;
            const values = group.map((record) => figureOf(record, theme, measure));
            const texts = figures[t]?.[measure].map((value) => formatMeasure(value, measure)).join();
            const truly = trueQuartiles(values)
              .map((value) => formatMeasure(value, measure))
              .join();
            compared += 3;
            if (texts !== truly) wrong.push({ code, level, year, theme, measure, texts, truly });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(300_000);
  });
});

const codeOf = ({ counts }: LevelledRecord): string => counts.organisation?.split('-')[1] ?? '';

/** The codes an organisation counts under, read off the digits of its own. */
function placesOf(code: string): string[] {
  return [...new Set(['all', `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])];
}

function figureOf({ counts }: LevelledRecord, theme: string, measure: Measure): number {
  const { units = [], share = 0, mentions = 0 } = counts.themes.get(theme) ?? {};
  return { items: units.length, share, mentions }[measure];
}
