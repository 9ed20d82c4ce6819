import { expect, test } from 'vitest';
import { groupPlans } from './plan-list.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const county = {
  code: '990102',
  name: '丁县',
  path: ['试省', '甲市', '丁县'],
  english: ['Shi', 'Jia', 'Ding County'],
};
const all = sampleCorpus([
  planOf('jia', 2021),
  planOf('yi', 2022, { region: county, level: 'county' }),
  planOf('bing', null, { level: null, region: null }),
]);
const list = groupPlans([...all.recordById.values()]);

test('groups by year, unknown years last', () => {
  expect(list.years.map(({ year }) => year)).toEqual([2022, 2021, null]);
});

test('offers only what occurs: years, levels, provinces and what lies right below them', () => {
  expect(list.choices.years.map((choice) => choice.value)).toEqual(['2022', '2021']);
  expect(list.choices.levels).toEqual([
    { value: 'city', text: '市州' },
    { value: 'county', text: '县市区' },
  ]);
  expect(list.choices.regions).toEqual([
    { value: '试省', text: '试省' },
    { value: '试省/甲市', text: '试省 · 甲市' },
  ]);
});

test('orders by organisation across years', () => {
  expect([...list.order.keys()]).toEqual(['jia-2021-plan', 'yi-2022-plan', 'bing-undated-plan']);
});
