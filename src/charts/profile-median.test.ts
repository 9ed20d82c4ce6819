import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianShares } from './profile-median.ts';
import type { RecordThemes } from './theme-series.ts';

const plan = (share: number, over: Partial<RecordThemes> = {}): RecordThemes => ({
  record: 'a-2021-plan',
  organisation: 'a',
  year: 2021,
  kind: 'plan',
  evidence: 'full',
  units: 5,
  characters: 1000,
  unlabelled: 0,
  themes: new Map([['ideology', { units: [], share, mentions: 0 }]]),
  ...over,
});
const of = (...records: RecordThemes[]) => medianShares(records, ['ideology']);

describe('medianShares', () => {
  it.each([
    ['none', [], 0],
    ['one', [plan(0.1)], 1],
    ['two', [plan(0.1), plan(0.2)], 2],
  ])('compares nothing with %s, and says how many there are', (_, records, n) => {
    expect(of(...records)).toEqual({ n, shares: null });
  });

  it.each([
    [[0.6, 0.1, 0.2], 0.2],
    [[0.1, 0.2, 0.4, 0.8], 0.3],
    [[0, 0, 0], 0],
  ])('finds the middle of %j', (shares, middle) => {
    const { n, shares: medians } = of(...shares.map((share) => plan(share)));
    expect(n).toBe(shares.length);
    expect(medians?.get('ideology')).toBeCloseTo(middle);
  });

  it('counts neither summaries nor reviews nor plans without units', () => {
    const others = [plan(1, { evidence: 'summary' }), plan(1, { kind: 'review' }), plan(1, { units: 0 })];
    expect(of(plan(0.1), plan(0.2), ...others)).toEqual({ n: 2, shares: null });
    expect(of(plan(0.1), plan(0.2), plan(0.3), ...others).shares?.get('ideology')).toBe(0.2);
  });

  it('has as many plans at or above the median as at or below it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3 }), (values) => {
        const middle = of(...values.map((value) => plan(value / 100))).shares?.get('ideology') ?? -1;
        const half = values.length / 2;
        expect(values.filter((value) => value / 100 <= middle).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value / 100 >= middle).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });
});
