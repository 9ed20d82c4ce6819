import { expect, test } from 'vitest';
import { sampleOrganisation } from '../model/samples.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { listWays } from './search.ts';

test('the empty search page leads to organisations and years with records', () => {
  const all = sampleCorpus([planOf('jia', 2019), planOf('yi', 2021), planOf('yi', null)]);
  expect(listWays(all)).toEqual({
    organisations: [
      { id: 'jia', name: '甲市妇联' },
      { id: 'yi', name: '乙市妇联' },
    ],
    years: [2021, 2019],
  });
});

test('it does not grow with the corpus', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `xian-${i}`);
  const organisations = ids.map((id) => sampleOrganisation({ id }));
  const all = sampleCorpus(
    ids.map((id, i) => planOf(id, 1950 + (i % 75))),
    { organisations },
  );
  const { organisations: listed, years } = listWays(all);
  expect([listed.length, years.length, years[0]]).toEqual([0, 16, 2024]);
});
