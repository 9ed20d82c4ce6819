import { expect, test } from 'vitest';
import { sampleCampaign, sampleOccurrence } from '../model/samples.ts';
import { indexNames } from './name-index.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { cutIndex, drawIndex } from './thing-index.ts';

const plans = [planOf('jia', 2021), planOf('yi', 2021)];
const campaigns = Array.from({ length: 950 }, (_, i) =>
  sampleCampaign({
    id: `a${String(i).padStart(3, '0')}`,
    occurrences: plans.slice(0, i === 949 ? 2 : 1).map(({ id }) => sampleOccurrence({ record: id })),
  }),
);
const { things } = indexNames(sampleCorpus(plans, { campaigns }));
const kinds = [{ key: 'welfare', title: '民生项目', things }];

test('a long index shows the widest of each kind and lists every name on one page of its kind', () => {
  const index = drawIndex({ kinds, letters: [] });
  expect([index.count, index.whole, index.kinds[0]?.shown.length]).toEqual([950, false, 30]);
  expect(index.kinds[0]?.shown.at(-1)?.of.id).toBe('a949');
  const parts = cutIndex(index, index.kinds);
  expect(parts.map(({ slug, page, things: own }) => [slug, page, own.length])).toEqual([
    ['welfare', 1, 400],
    ['welfare-p2', 2, 400],
    ['welfare-p3', 3, 150],
  ]);
  expect(parts.flatMap(({ things: own }) => own)).toEqual(things);
});

test('a short index lists every name itself and has no other pages', () => {
  const index = drawIndex({
    kinds: [{ key: 'welfare', title: '民生项目', things: things.slice(0, 500) }],
    letters: [],
  });
  expect([index.whole, index.kinds[0]?.shown.length]).toEqual([true, 500]);
  expect(cutIndex(index, index.kinds)).toEqual([]);
});
