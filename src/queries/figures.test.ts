import { expect, test } from 'vitest';
import { countCorpus } from './figures.ts';
import { findLimits } from './limits.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

test('counts full plans, summaries, reviews and other files apart', () => {
  const all = sampleCorpus([
    planOf('jia', 2021),
    planOf('jia', 2022, { evidence: 'summary' }),
    planOf('jia', 2018, { kind: 'review', evidence: 'summary' }),
    planOf('yi', 2017, { kind: 'other' }),
  ]);
  expect(countCorpus(all)).toMatchObject({
    fullPlans: 1,
    summaries: 1,
    reviews: 1,
    others: 1,
    records: 4,
    years: [2021, 2022],
  });
});

test('names the years without a full plan and counts who has two in a row', () => {
  const all = sampleCorpus([
    planOf('jia', 2018),
    planOf('jia', 2019),
    planOf('yi', 2021),
    planOf('yi', 2020, { evidence: 'summary' }),
  ]);
  expect(findLimits(all)).toEqual({ yearsWithoutFullPlan: [2020], organisationsInARow: 1 });
});
