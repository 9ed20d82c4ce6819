import { expect, test } from 'vitest';
import { naturalPairs } from '../compare/natural-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { linksOf } from './held-links.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

/** What a plan is held against on its organisation's page, where every pair has a page. */
function linksIn(plans: PlanRecord[], id: string) {
  const pairs = naturalPairs(sampleCorpus(plans));
  const own = pairs.filter(({ before, after }) => [before, after].some(({ record }) => record.id === id));
  return linksOf(id, own, new Set(pairs)).map(({ place, year, href }) => [place, year, href]);
}

test('a plan is held against its organisation’s plan before it and the plan above, not against later ones or peers', () => {
  const plans = [
    planOf('jia', 2020),
    planOf('jia', 2021),
    planOf('jia', 2022),
    planOf('yi', 2021),
    planOf('shi', 2021, { level: 'province' }),
  ];
  expect(linksIn(plans, 'jia-2021-plan')).toEqual([
    ['before', 2020, '/compare/jia-2020-plan/jia-2021-plan/'],
    ['above', 2021, '/compare/shi-2021-plan/jia-2021-plan/'],
  ]);
});

test('a review is no plan to hold a plan against', () => {
  const plans = [planOf('jia', 2020), planOf('jia', 2021, { kind: 'review' }), planOf('jia', 2022)];
  expect(linksIn(plans, 'jia-2022-plan')).toEqual([
    ['before', 2020, '/compare/jia-2020-plan/jia-2022-plan/'],
  ]);
  expect(linksIn(plans, 'jia-2021-review')).toEqual([]);
});
