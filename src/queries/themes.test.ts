import { expect, test } from 'vitest';
import { sampleItem, sampleSection, sampleThemed } from '../model/samples.ts';
import { countCharts } from './charts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { describeTheme } from './themes.ts';

const label = (id: string) => ({ id, score: 0.5, evidence: ['家庭教育'] });
const item = sampleItem('s1-i1', { label: '8.', themes: [label('rights'), label('family-education')] });
const all = sampleCorpus([
  planOf('jia', 2021, { sections: [sampleSection('s1', [item])] }),
  planOf('yi', 2021, {
    evidence: 'summary',
    opening: [sampleThemed('o1', '抓家庭教育', [label('family-education')])],
  }),
  planOf('yi', 2020, {
    kind: 'review',
    opening: [sampleThemed('o1', '抓了家庭教育', [label('family-education')])],
  }),
  planOf('yi', 2019, {
    kind: 'other',
    opening: [sampleThemed('o1', '家庭教育', [label('family-education')])],
  }),
]);

const page = describeTheme(all, countCharts(all), 'family-education');

test('collects the units of a theme with their printed label and rank', () => {
  const [first, second] = page.years[0]?.records ?? [];
  expect(first?.units).toMatchObject([{ id: 's1-i1', label: '8.', heading: '强化理论武装', main: false }]);
  expect(second?.units).toMatchObject([{ id: 'o1', label: null, heading: null, main: true }]);
});

test('counts full plans, summaries and reviews apart, and files that are no plan not at all', () => {
  expect(page.counts).toEqual({ full: 1, summary: 1, review: 1 });
  expect(page.years.map(({ year, records }) => [year, records.length])).toEqual([
    [2021, 2],
    [2020, 1],
  ]);
});
