import { expect, test } from 'vitest';
import { sampleItem, sampleSection } from '../model/samples.ts';
import { countCharts } from './charts.ts';
import { organisationsWithPlans } from './full-plans.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { listPlans } from './theme-passages.ts';

const theme = sampleCorpus([]).themes[0]?.id ?? '';
const themed = (id: string) => sampleItem(id, { themes: [{ id: theme, score: 1, evidence: [] }] });
const all = sampleCorpus(
  [2021, 2022, 2023].map((year) =>
    planOf('jia', year, { sections: [sampleSection('s1', [themed('s1-i1'), themed('s1-i2')])] }),
  ),
);
const [found] = organisationsWithPlans(all, countCharts(all));
const passages = (most: number) => {
  if (found === undefined) throw new Error('no plan');
  const { themes, printed } = listPlans(all.themes, found.plans, most);
  const [one] = themes;
  return {
    printed,
    count: one?.count,
    texts: one?.records.map(({ entry }) => entry.record.year),
    links: one?.linked.map(({ entry, units }) => [entry.record.year, units]),
  };
};

test('prints the passages of every plan while they are few', () => {
  expect(passages(6)).toEqual({ printed: 3, count: 6, texts: [2023, 2022, 2021], links: [] });
});

test('prints those of the newest plans and links the others one by one; the count is that of all', () => {
  expect(passages(5)).toEqual({
    printed: 2,
    count: 6,
    texts: [2023, 2022],
    links: [[2021, ['s1-i1', 's1-i2']]],
  });
});

test('prints at least the newest plan, however many passages it has', () => {
  expect(passages(1)).toMatchObject({ printed: 1, count: 6, texts: [2023] });
});
