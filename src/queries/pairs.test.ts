import { expect, test } from 'vitest';
import { naturalPairs } from '../compare/natural-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { choosePairs, linkPair, type NaturalPair, newestPairs } from './pairs.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const pairsOf = (plans: PlanRecord[]) =>
  naturalPairs(sampleCorpus(plans)).map(
    ({ before, after, kind }) => `${before.record.id} → ${after.record.id} ${kind}`,
  );

test('an organisation’s records follow each other, the earlier first', () => {
  expect(pairsOf([planOf('jia', 2022), planOf('jia', 2019), planOf('jia', 2021)])).toEqual([
    'jia-2019-plan → jia-2021-plan years',
    'jia-2021-plan → jia-2022-plan years',
  ]);
});

test('a plan meets the plan before it even where a review lies between', () => {
  expect(
    pairsOf([planOf('jia', 2022), planOf('jia', 2021, { kind: 'review' }), planOf('jia', 2020)]),
  ).toEqual([
    'jia-2020-plan → jia-2021-review years',
    'jia-2021-review → jia-2022-plan years',
    'jia-2020-plan → jia-2022-plan years',
  ]);
});

test('the upper plan stands before the lower one', () => {
  expect(pairsOf([planOf('jia', 2021), planOf('shi', 2021, { level: 'province' })])).toEqual([
    'shi-2021-plan → jia-2021-plan above',
  ]);
});

test('peers of a year form a ring, so that each has two', () => {
  expect(pairsOf([planOf('jia', 2021), planOf('yi', 2021), planOf('bing', 2021)])).toEqual([
    'bing-2021-plan → jia-2021-plan peers',
    'jia-2021-plan → yi-2021-plan peers',
    'bing-2021-plan → yi-2021-plan peers',
  ]);
});

test('grows with the records, not with the pairs', () => {
  const years = Array.from({ length: 60 }, (_, i) => 1960 + i);
  const plans = ['jia', 'yi', 'bing', 'shi'].flatMap((id) => years.map((year) => planOf(id, year)));
  expect(naturalPairs(sampleCorpus(plans)).length).toBeLessThanOrEqual(4 * plans.length);
});

test('a record without year or organisation has none', () => {
  expect(pairsOf([planOf('jia', null), planOf('yi', 2021, { organisation: null })])).toEqual([]);
});

const ring = sampleCorpus([
  planOf('shi', 2020, { level: 'province' }),
  planOf('shi', 2021, { level: 'province' }),
  ...['jia', 'yi', 'bing'].flatMap((id) => [planOf(id, 2020), planOf(id, 2021)]),
]);
const named = (pairs: NaturalPair[]) =>
  pairs.map(({ before, after }) => `${before.record.id} ${after.record.id}`);

test('few pairs all have a page, in their order', () => {
  const pairs = naturalPairs(ring);
  expect(choosePairs(pairs, pairs.length)).toEqual(pairs);
});

test('of many pairs those of upper levels have a page first, of one level the newest', () => {
  const pairs = naturalPairs(ring);
  expect(named(choosePairs(pairs, 4))).toEqual([
    'shi-2020-plan shi-2021-plan',
    'shi-2021-plan bing-2021-plan',
    'shi-2021-plan jia-2021-plan',
    'shi-2021-plan yi-2021-plan',
  ]);
});

test('a pair without a page is shown by the comparing page, the earlier on the left', () => {
  const [first, second] = naturalPairs(ring) as [NaturalPair, NaturalPair];
  const withPage = new Set([first]);
  expect(linkPair(first, withPage)).toEqual({
    href: `/compare/${first.before.record.id}/${first.after.record.id}/`,
    isOwnPage: true,
  });
  expect(linkPair(second, withPage)).toEqual({
    href: `/compare/?r=${second.before.record.id}&r=${second.after.record.id}`,
    isOwnPage: false,
  });
});

test('the newest pairs are those of the latest years, in the order given', () => {
  const pairs = naturalPairs(
    sampleCorpus([2019, 2020, 2021].flatMap((year) => [planOf('jia', year), planOf('yi', year)])),
  );
  const newest = newestPairs(pairs, 3);
  expect(newest).toEqual(pairs.filter(({ after }) => after.record.year === 2021));
});
