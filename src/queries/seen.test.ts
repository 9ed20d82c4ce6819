import { expect, test } from 'vitest';
import { sampleOccurrence } from '../model/samples.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { countSeen } from './seen.ts';

const all = sampleCorpus([
  planOf('jia', 2021),
  planOf('jia', 2020, { kind: 'review', evidence: 'summary' }),
  planOf('yi', 2022, { evidence: 'summary' }),
  planOf('yi', 2010, { kind: 'other' }),
  planOf('bing', null),
]);
const at = (record: string, stage: 'new' | 'continued' | null = null) => sampleOccurrence({ record, stage });

test('counts each record once and apart, and files that are no plan not at all', () => {
  const seen = countSeen(all, [
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
  expect(countSeen(all, [at('jia-2021-plan', 'continued')]).before).toBe(true);
  expect(
    countSeen(all, [at('jia-2020-review-summary', 'new'), at('jia-2021-plan', 'continued')]).before,
  ).toBe(false);
});

test('without a year there is no first', () => {
  expect(countSeen(all, [at('bing-undated-plan', 'continued')])).toMatchObject({
    full: 1,
    years: null,
    before: false,
  });
});
