import { expect, it } from 'vitest';
import { sampleItem, sampleSection } from '../model/samples.ts';
import { countCharts } from './charts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { drawThemeLevels } from './theme-levels.ts';

const item = sampleItem('s1-i1', { themes: [{ id: 'family-education', score: 1, evidence: [] }] });
const sections = [sampleSection('s1', [item])];
const plans = [
  planOf('jia', 2021, { level: 'city', sections }),
  planOf('yi', 2021, { level: 'city', sections }),
  planOf('bing', null, { level: 'city', sections }),
  planOf('shi', 2022, { level: null, sections }),
];
const draw = (limit: number) => {
  const all = sampleCorpus(plans);
  return drawThemeLevels(all, [...countCharts(all).values()], limit);
};

it('leaves a row each to records that are few', () => {
  expect(draw(4)).toBeNull();
});

it('takes records together by level and year where they are many, each with the list of them', () => {
  expect(draw(3)?.map(({ level, year, records, href }) => [level, year, records, href])).toEqual([
    ['city', 2021, 2, '/years/2021/#level-city'],
    ['city', null, 1, '/years/#undated'],
    [null, 2022, 1, '/years/2022/#level-unknown'],
  ]);
});
