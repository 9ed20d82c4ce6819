import { describe, expect, it } from 'vitest';
import { middleShares, poolShares } from './pooled-shares.ts';
import type { RecordThemes } from './theme-series.ts';

const record = (share: number, characters: number) =>
  ({
    characters,
    themes: new Map([['ideology', { units: [], share, mentions: 0 }]]),
  }) as unknown as RecordThemes;

describe('poolShares', () => {
  it('weighs each record by its length', () => {
    expect(poolShares([record(0.1, 1000), record(0.4, 3000)], ['ideology'])?.get('ideology')).toBeCloseTo(
      0.325,
    );
  });

  it('gives a theme that none has nothing', () => {
    expect(poolShares([record(0.1, 1000)], ['family-civility'])?.get('family-civility')).toBe(0);
  });

  it('knows nothing of records without characters, and of none', () => {
    expect(poolShares([record(0, 0)], ['ideology'])).toBeNull();
    expect(poolShares([], ['ideology'])).toBeNull();
  });
});

describe('middleShares', () => {
  const of = (...shares: number[]) =>
    middleShares(
      shares.map((share) => new Map([['a', share]])),
      ['a', 'b'],
    );

  it('takes the middle organisation, theme by theme', () => {
    expect([...(of(0.6, 0.1, 0.2) ?? [])]).toEqual([
      ['a', 0.2],
      ['b', 0],
    ]);
  });

  it('finds no middle of two', () => {
    expect(of(0.1, 0.2)).toBeNull();
  });
});
