import { expect, test } from 'vitest';
import { sampleOccurrence, sampleRecord } from './samples.ts';
import { countSeen } from './seen.ts';

const records = new Map(
  [
    sampleRecord({ id: 'jia-2021-plan', year: 2021 }),
    sampleRecord({ id: 'jia-2020-review-summary', year: 2020, kind: 'review', evidence: 'summary' }),
    sampleRecord({ id: 'yi-2022-plan-summary', year: 2022, evidence: 'summary' }),
    sampleRecord({ id: 'yi-2010-other', year: 2010, kind: 'other' }),
    sampleRecord({ id: 'bing-undated-plan', year: null }),
  ].map((record) => [record.id, record]),
);
const recordOf = (id: string) => records.get(id);
const at = (record: string, stage: 'new' | 'continued' | null = null) => sampleOccurrence({ record, stage });

test('counts each record once and apart, and files that are no plan not at all', () => {
  const seen = countSeen(recordOf, [
    at('jia-2021-plan'),
    at('jia-2021-plan'),
    at('jia-2020-review-summary'),
    at('yi-2022-plan-summary'),
    at('yi-2010-other'),
    at('nowhere'),
  ]);
  expect(seen).toEqual({ full: 1, summary: 1, review: 1, years: [2020, 2022], before: false });
});

test('what is already continued in its first year began before the corpus, later it says nothing', () => {
  expect(countSeen(recordOf, [at('jia-2021-plan', 'continued')]).before).toBe(true);
  expect(
    countSeen(recordOf, [at('jia-2020-review-summary', 'new'), at('jia-2021-plan', 'continued')]).before,
  ).toBe(false);
});

test('without a year there is no first', () => {
  expect(countSeen(recordOf, [at('bing-undated-plan', 'continued')])).toMatchObject({
    full: 1,
    years: null,
    before: false,
  });
});
