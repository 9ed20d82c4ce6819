import { expect, test } from 'vitest';
import { naturalPairs } from '../compare/natural-pairs.ts';
import type { PlanRecord } from '../model/record.ts';
import { lowerPairs, pickPairs } from './beside.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const pairsOf = (id: string, plans: PlanRecord[]) =>
  naturalPairs(sampleCorpus(plans)).filter(({ before, after }) =>
    [before.record.id, after.record.id].includes(id),
  );
const picked = (id: string, plans: PlanRecord[]) =>
  pickPairs(id, pairsOf(id, plans)).map(({ place, pair }) => [
    place,
    pair.before.record.id,
    pair.after.record.id,
  ]);

test('a plan is held against the plan before and after it, whatever reviews lie between', () => {
  expect(
    picked('jia-2021-plan', [
      planOf('jia', 2018),
      planOf('jia', 2020, { kind: 'review' }),
      planOf('jia', 2021),
      planOf('jia', 2022),
    ]),
  ).toEqual([
    ['earlier', 'jia-2018-plan', 'jia-2021-plan'],
    ['nextYear', 'jia-2021-plan', 'jia-2022-plan'],
  ]);
});

test('what is called last year is of last year; a summary of the same plan is of the same year', () => {
  expect(picked('jia-2021-plan', [planOf('jia', 2020), planOf('jia', 2021)])).toEqual([
    ['lastYear', 'jia-2020-plan', 'jia-2021-plan'],
  ]);
  const plans = [planOf('jia', 2021), planOf('jia', 2021, { evidence: 'summary' })];
  expect(picked('jia-2021-plan', plans)[0]?.[0]).toBe('sameYear');
});

test('at most two peers and one plan above, which has those below it', () => {
  const plans = [
    planOf('shi', 2021, { level: 'province' }),
    ...['jia', 'yi', 'bing'].map((id) => planOf(id, 2021)),
  ];
  expect(picked('jia-2021-plan', plans).map(([place]) => place)).toEqual(['above', 'peers', 'peers']);
  expect(picked('shi-2021-plan', plans)).toEqual([]);
  expect(lowerPairs('shi-2021-plan', pairsOf('shi-2021-plan', plans))).toHaveLength(3);
  expect(lowerPairs('jia-2021-plan', pairsOf('jia-2021-plan', plans))).toEqual([]);
});
