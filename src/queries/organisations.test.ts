import { expect, test } from 'vitest';
import { findOrganisation, firstUnplaced, growTree, UNPLACED } from './organisations.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const all = sampleCorpus([planOf('jia', 2019), planOf('yi', 2021), planOf('jia', null)]);

test('the tree stands by level and place, with an upper organisation that has no record of its own', () => {
  const tree = growTree(all);
  expect(tree.map((branch) => [branch.organisation.id, branch.records])).toEqual([['shi', 0]]);
  expect(tree[0]?.children.map((branch) => branch.organisation.id)).toEqual(['jia', 'yi', 'bing']);
});

test('organisations in a circle of parents are still in the tree, once each', () => {
  const [shi, jia] = all.organisations;
  if (shi === undefined || jia === undefined) throw new Error('sample corpus');
  const circle = sampleCorpus([], {
    organisations: [
      { ...shi, parent: 'jia' },
      { ...jia, parent: 'shi' },
    ],
  });
  const ids = growTree(circle).flatMap((b) => [
    b.organisation.id,
    ...b.children.map((c) => c.organisation.id),
  ]);
  expect(ids.toSorted()).toEqual(['jia', 'shi']);
});

test('an organisation’s time line covers the years of the corpus and shows its gaps', () => {
  const page = findOrganisation(all, 'jia');
  expect(page.timeline.map(({ year, entries }) => [year, entries.length])).toEqual([
    [2021, 0],
    [2020, 0],
    [2019, 1],
    [null, 1],
  ]);
  expect(page.siblings.map((o) => o.id)).toEqual(['yi', 'bing']);
  expect(page.above.map((o) => o.id)).toEqual(['shi']);
});

test('one without records has no time line, one that is not there is an error', () => {
  expect(findOrganisation(all, 'bing').timeline).toEqual([]);
  expect(() => findOrganisation(all, 'nowhere')).toThrow('nowhere');
});

test('records of unread organisations are listed newest first, bounded, the rest counted', () => {
  const unread = Array.from({ length: UNPLACED + 2 }, (_, i) =>
    planOf(`o${i}`, 2000 + i, { organisation: null }),
  );
  const { entries, more } = firstUnplaced(sampleCorpus([planOf('jia', 2021), ...unread]));
  expect([entries.length, more]).toEqual([UNPLACED, 2]);
  expect(entries[0]?.record.year).toBe(2000 + UNPLACED + 1);
});
