import { expect, test } from 'vitest';
import { sampleItem, sampleSection } from '../model/samples.ts';
import { comparePeers, countCharts, drawCoverage, linkUnits } from './charts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const item = sampleItem('s1-i1', { themes: [{ id: 'family-education', score: 1, evidence: ['家庭教育'] }] });
const all = sampleCorpus([
  planOf('jia', 2021, { sections: [sampleSection('s1', [item])] }),
  planOf('yi', null, { region: null }),
  planOf('bing', 2020, { kind: 'other' }),
]);
const records = countCharts(all);

test('counts plans and reviews, not files that are neither', () => {
  expect([...records.keys()]).toEqual(['jia-2021-plan', 'yi-undated-plan']);
  expect(records.get('jia-2021-plan')).toMatchObject({ label: '甲市', name: '甲市妇联 · 2021' });
  expect(records.get('yi-undated-plan')).toMatchObject({ label: '乙市妇联', name: '乙市妇联' });
});

test('a number opens the record’s place under the theme; a zero, which has none, the record', () => {
  const href = linkUnits([...records.values()]);
  expect(href('family-education', 'jia-2021-plan')).toBe('/themes/family-education/#jia-2021-plan');
  expect(href('family-education', 'yi-undated-plan')).toBe('/plans/yi-undated-plan/');
});

test('the home page draws the first organisations of the register that have records, and says how many it leaves out', () => {
  const three = sampleCorpus(['jia', 'yi', 'bing'].map((city) => planOf(city, 2021)));
  const drawn = drawCoverage(three, 1);
  expect(drawn.organisations).toHaveLength(1);
  expect(drawn.records.map(({ organisation }) => organisation)).toEqual([drawn.organisations[0]?.id]);
  expect(drawn.more).toBe(2);
});

test('an organisation of which there is only what no year or kind places takes no row', () => {
  const only = sampleCorpus([
    planOf('jia', 2021),
    planOf('yi', null),
    planOf('bing', 2021, { kind: 'other' }),
  ]);
  const drawn = drawCoverage(only, 10);
  expect(drawn.organisations.map(({ id }) => id)).toEqual(['jia']);
});

test('holds a full plan against those of its level and year, never against others', () => {
  const corpus = sampleCorpus([
    ...['jia', 'yi', 'bing'].map((city) =>
      planOf(city, 2021, { level: 'city', sections: [sampleSection('s1', [item])] }),
    ),
    planOf('jia', 2022, { level: 'city', sections: [sampleSection('s1', [item])] }),
    planOf('yi', 2021, { level: 'city', evidence: 'summary', sections: [sampleSection('s1', [item])] }),
    planOf('yi', null, { level: 'city', sections: [sampleSection('s1', [item])] }),
    planOf('shi', 2021, { level: null, sections: [sampleSection('s1', [item])] }),
  ]);
  const theme = corpus.themes[0]?.id ?? '';
  const groups = comparePeers(corpus, countCharts(corpus));
  expect([...groups].map(([group, { n, shares }]) => [group, n, shares?.has(theme) ?? false])).toEqual([
    ['city 2022', 1, false],
    ['city 2021', 3, true],
  ]);
});
