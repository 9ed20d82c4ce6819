import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSet } from './sample-trend-set.ts';
import { readTrendView, writeTrendView } from './trend-address.ts';
import { firstView, fitView, fullYears, ownSet, type TrendView } from './trend-view.ts';

const set = sampleSet([
  { organisation: 'shi', level: 'province', year: 2019 },
  { organisation: 'jia', level: 'city', year: 2021 },
  { organisation: 'jia', level: 'city', year: 2021, evidence: 'summary' },
  { organisation: 'yi', level: null, year: 2022, kind: 'review' },
]);
const themes = ['ideology', 'family-civility'];

describe('the address of a view', () => {
  it('leaves out what is as on the page and keeps what others put there', () => {
    expect(writeTrendView('', firstView('all'), 'all')).toBe('');
    expect(writeTrendView('?hl=家&unit=share', firstView('all'), 'all')).toBe(
      `?${new URLSearchParams({ hl: '家' })}`,
    );
    const view: TrendView = {
      place: '430000',
      measure: 'share',
      level: 'city',
      organisations: ['a', 'b'],
      themes: ['x'],
    };
    expect(writeTrendView('', view, 'all')).toBe('?unit=share&level=city&place=430000&org=a&org=b&theme=x');
    expect(writeTrendView('', { ...firstView('all'), place: 'all' }, '430000')).toBe('?place=all');
  });

  it('takes what is no unit, level or place as if it were not there', () => {
    const bad = '?unit=kilo&level=street&place=../x&org=&theme=&org=a&org=a';
    expect(readTrendView(bad, '430000')).toEqual({ ...firstView('430000'), organisations: ['a'] });
  });

  it('gives back every view', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 9 });
    const views: fc.Arbitrary<TrendView> = fc.record({
      place: fc.constantFrom('all', '430000', '430102001'),
      measure: fc.constantFrom('items', 'share', 'mentions'),
      level: fc.constantFrom(null, 'city', 'unknown'),
      organisations: ids,
      themes: ids,
    });
    fc.assert(
      fc.property(views, fc.constantFrom('all', '430000'), (view, home) => {
        expect(readTrendView(writeTrendView('?other=1', view, home), home)).toEqual(view);
      }),
    );
  });
});

describe('fitView', () => {
  it('ignores levels, organisations and themes that the set does not hold', () => {
    const wish: TrendView = {
      place: '430000',
      measure: 'share',
      level: 'village',
      organisations: ['jia', 'nobody', 'jia'],
      themes: ['nothing', 'ideology'],
    };
    expect(fitView(wish, set, themes)).toEqual({
      place: 'all',
      measure: 'share',
      level: null,
      organisations: ['jia'],
      themes: ['ideology'],
    });
  });

  it('drops organisations of other levels, and themes where all are chosen', () => {
    const wish = { ...firstView('all'), level: 'city' as const, organisations: ['shi', 'jia'], themes };
    expect(fitView(wish, set, themes)).toMatchObject({ level: 'city', organisations: ['jia'], themes: [] });
  });

  it('knows organisations without a level', () => {
    expect(fitView({ ...firstView('all'), level: 'unknown' }, set, themes).level).toBe('unknown');
  });

  it('takes eight organisations at most', () => {
    const many = sampleSet(
      Array.from({ length: 12 }, (_, i) => ({ organisation: `o${i}`, level: 'city' as const, year: 2021 })),
    );
    const wish = { ...firstView('all'), organisations: many.organisations.map(({ id }) => id) };
    expect(fitView(wish, many, themes).organisations).toHaveLength(8);
  });
});

describe('one organisation', () => {
  it('is cut out of the set of its place', () => {
    const own = ownSet(set, 'jia');
    expect(own.organisations.map(({ id }) => id)).toEqual(['jia']);
    expect(own.records.map(({ organisation }) => organisation)).toEqual(['jia', 'jia']);
    expect([own.spreads, own.places, own.unnamed]).toEqual([[], [], 0]);
  });

  it('has years of full plans: neither summaries nor reviews make one', () => {
    expect(fullYears(set)).toEqual([2019, 2021]);
    expect(fullYears(ownSet(set, 'yi'))).toEqual([]);
  });
});
