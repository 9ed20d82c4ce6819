import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPassages, countShares, isCompared } from './share-rows.ts';
import type { RecordThemes } from './theme-series.ts';

const one = (characters: number, share: number, over: Partial<RecordThemes> = {}): RecordThemes => ({
  record: 'r',
  organisation: 'o',
  year: 2021,
  kind: 'plan',
  evidence: 'full',
  units: 4,
  characters,
  unlabelled: 0,
  themes: new Map([['a', { units: share > 0 ? ['i1', 'i2'] : [], share, mentions: 0 }]]),
  ...over,
});
const count = (organisations: RecordThemes[][]) => countShares(organisations, ['a']);

it('weighs the plans of one or two organisations by their characters', () => {
  expect(count([[one(1000, 0.1)], [one(3000, 0.4)]])).toMatchObject({
    by: 'sum',
    plans: 2,
    organisations: 2,
  });
  expect(count([[one(1000, 0.1), one(3000, 0.4)]])?.shares.get('a')).toBeCloseTo(0.325);
});

it('takes the middle of three organisations, however much one of them writes', () => {
  const counted = count([[one(100, 0.1)], [one(100, 0.2)], [one(90_000, 0.9), one(90_000, 0.7)]]);
  expect(counted).toMatchObject({ by: 'middle', plans: 4, organisations: 3 });
  expect(counted?.shares.get('a')).toBeCloseTo(0.2);
});

it('names every year of its plans once, and none for what is undated', () => {
  const years = [2022, 2019, null, 2022].map((year) => one(10, 0, { year }));
  expect(count([years])?.years).toEqual([2019, 2022]);
});

it('counts nothing where there is no plan', () => {
  expect(count([])).toBeNull();
});

it('compares full plans with something to count, and nothing else', () => {
  const over = [{}, { evidence: 'summary' }, { kind: 'review' }, { units: 0 }, { characters: 0 }] as const;
  expect(over.map((part) => isCompared(one(100, 0.1, part)))).toEqual([true, false, false, false, false]);
});

it('sums the passages behind a share, and leaves out a theme that has none', () => {
  expect([...countPassages([one(1, 0.1), one(1, 0.2)], ['a', 'b'])]).toEqual([['a', 4]]);
});

it('never leaves the range of the organisations it stands for', () => {
  const plan = fc.record({
    characters: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const corpus = fc.array(fc.array(plan, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(corpus, (organisations) => {
      const counted = count(
        organisations.map((own) => own.map(({ characters, share }) => one(characters, share))),
      );
      const shares = organisations.flat().map(({ share }) => share);
      const share = counted?.shares.get('a') ?? -1;
      expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
      expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
    }),
  );
});
