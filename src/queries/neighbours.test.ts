import { describe, expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { findNeighbours } from './neighbours.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const all = sampleCorpus([
  planOf('jia', 2018),
  planOf('jia', 2019, { evidence: 'summary' }),
  planOf('jia', 2019),
  planOf('jia', 2021),
  planOf('jia', 2021, { evidence: 'summary' }),
  planOf('jia', 2020, { kind: 'review', evidence: 'summary' }),
  planOf('jia', 2022),
  planOf('shi', 2020, { level: 'province' }),
  planOf('shi', 2022, { level: 'province' }),
  planOf('yi', 2021),
  planOf('bing', 2020),
  planOf('jia', null),
]);
const of = (corpus: Corpus, id: string) => {
  const entry = corpus.recordById.get(id);
  if (entry === undefined) throw new Error(id);
  return findNeighbours(corpus, entry);
};
const ids = (entries: { record: { id: string } }[]) => entries.map((entry) => entry.record.id);

describe('neighbours of a plan', () => {
  const found = of(all, 'jia-2021-plan');

  test('earlier and later are the nearest plans of the same organisation, full text first', () => {
    expect(found.earlier?.record.id).toBe('jia-2019-plan');
    expect(found.later?.record.id).toBe('jia-2022-plan');
  });

  test('above is the parent’s plan nearest in year, the earlier one on a tie', () => {
    expect(found.above?.record.id).toBe('shi-2020-plan');
  });

  test('peers are plans of the same year, level and parent, not its own', () => {
    expect(ids(found.peers)).toEqual(['yi-2021-plan']);
  });

  test('beside it stand its press summary and the review of the year before', () => {
    expect(ids(found.alongside)).toEqual(['jia-2021-plan-summary', 'jia-2020-review-summary']);
  });
});

test('a record without a year has no earlier, later or upper plan', () => {
  const found = of(all, 'jia-undated-plan');
  expect([found.earlier, found.later, found.above, found.peers]).toEqual([null, null, null, []]);
});

test('looks past an upper organisation without plans, and ends in a circle of parents', () => {
  const [shi, jia] = ['shi', 'jia'].map((id) => all.organisationById.get(id));
  if (shi === undefined || jia === undefined) throw new Error('sample corpus');
  const county = { ...jia, id: 'ding', parent: 'yi', level: 'county' as const };
  const deep = sampleCorpus([planOf('ding', 2021), planOf('shi', 2021)], {
    organisations: [...all.organisations, county],
  });
  expect(of(deep, 'ding-2021-plan').above?.record.id).toBe('shi-2021-plan');
  const circle = sampleCorpus([planOf('jia', 2021)], {
    organisations: [
      { ...shi, parent: 'jia' },
      { ...jia, parent: 'shi' },
    ],
  });
  expect(of(circle, 'jia-2021-plan').above).toBeNull();
});
