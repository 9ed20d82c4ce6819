import { expect, test } from 'vitest';
import type { PlanRecord } from '../model/record.ts';
import { sampleRecord } from '../model/samples.ts';
import { collectPlans, distanceOf } from './distance.ts';

const plan = (organisation: string | null, year: number | null, part: Partial<PlanRecord> = {}) =>
  sampleRecord({ id: `${organisation}-${year}`, organisation, year, ...part });
const told = (a: PlanRecord, b: PlanRecord, all: PlanRecord[] = []) => {
  const { years, between } = distanceOf(a, b, collectPlans([a, b, ...all]));
  return [years, between.map(({ organisation, year, collected }) => `${organisation} ${year} ${collected}`)];
};

test('two years of one organisation: the plans of the years between', () => {
  expect(told(plan('jia', 2019), plan('jia', 2022), [plan('jia', 2021)])).toEqual([
    3,
    ['jia 2020 ', 'jia 2021 jia-2021'],
  ]);
  expect(told(plan('jia', 2021), plan('jia', 2022))).toEqual([1, []]);
});

test('two organisations: also the plan of the later year by the earlier one, in either order', () => {
  const between = [2, ['jia 2020 ', 'yi 2020 ', 'jia 2021 ']];
  expect(told(plan('jia', 2019), plan('yi', 2021))).toEqual(between);
  expect(told(plan('yi', 2021), plan('jia', 2019))).toEqual(between);
  expect(told(plan('jia', 2021), plan('yi', 2021))).toEqual([0, []]);
});

test('full text is named before a summary, a review is no plan', () => {
  const summary = plan('jia', 2020, { id: 'summary', evidence: 'summary' });
  const review = plan('jia', 2020, { id: 'review', kind: 'review' });
  const all = [review, summary, plan('jia', 2020, { id: 'full' })];
  expect(told(plan('jia', 2019), plan('jia', 2021), all)).toEqual([2, ['jia 2020 full,summary']]);
});

test('without a year there is no distance, without an organisation no plan of it', () => {
  expect(told(plan('jia', null), plan('jia', 2021))).toEqual([null, []]);
  expect(told(plan(null, 2019), plan('jia', 2021))).toEqual([2, ['jia 2020 ']]);
});
