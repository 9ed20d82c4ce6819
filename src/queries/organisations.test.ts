import { expect, test } from 'vitest';
import { sampleOrganisation } from '../model/samples.ts';
import {
  cutTree,
  findOrganisation,
  firstUnplaced,
  growTree,
  type OrganisationBranch,
  UNPLACED,
} from './organisations.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { sampleLargeCorpus } from './sample-large-corpus.ts';

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
  expect(page.siblings.organisations.map((o) => o.id)).toEqual(['yi', 'bing']);
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

const sizeOf = (branches: OrganisationBranch[]): number =>
  branches.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);
const deeperIn = (branches: OrganisationBranch[]): number =>
  branches.reduce((sum, { children, deeper }) => sum + (deeper?.organisations ?? 0) + deeperIn(children), 0);
const recordsIn = (branches: OrganisationBranch[]): number =>
  branches.reduce(
    (sum, { records, children, deeper }) => sum + records + (deeper?.records ?? 0) + recordsIn(children),
    0,
  );

test('the tree of many organisations ends at the level that keeps it short, and counts the rest', () => {
  const many = sampleLargeCorpus({ provinces: 5, cities: 6, counties: 10, years: 1 });
  const grown = growTree(many);
  const shown = (limit: number) => sizeOf(cutTree(grown, limit).branches);
  expect([400, 335, 40, 35, 5].map(shown)).toEqual([336, 36, 36, 6, 1]);
  for (const limit of [400, 40, 5]) {
    const { branches, more } = cutTree(grown, limit);
    expect(sizeOf(branches) + deeperIn(branches) + more).toBe(many.organisations.length);
    expect(recordsIn(branches)).toBe(many.recordById.size);
  }
});

test('of many organisations without a place the tree names the first, and those that hold others', () => {
  const loose = Array.from({ length: 10 }, (_, i) =>
    sampleOrganisation({ id: `loose${i}`, parent: null, region: null, level: null }),
  );
  const { branches, more } = cutTree(
    growTree(sampleCorpus([], { organisations: [...all.organisations, ...loose] })),
    4,
  );
  expect([branches.map(({ organisation }) => organisation.id), more]).toEqual([
    ['shi', 'loose0', 'loose1', 'loose2'],
    7,
  ]);
});

test('a page names the first of many beside an organisation and counts the others', () => {
  const many = sampleLargeCorpus({ provinces: 1, cities: 70, counties: 0, years: 1 });
  const { organisations, more } = findOrganisation(many, 'p0').children;
  expect(organisations.length + more).toBe(70);
  expect(more).toBe(10);
  expect(findOrganisation(many, 'p0-c3').siblings.more).toBe(9);
});
