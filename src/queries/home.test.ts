import { expect, test } from 'vitest';
import { sampleTheme } from '../model/samples.ts';
import { chooseHome } from './home.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const theme = (id: string, full: number) => ({
  theme: sampleTheme({ id }),
  counts: { full, summary: 9, review: 9 },
});

test('leads with the three themes of most items in full plans, in the order of the codebook', () => {
  const home = chooseHome(sampleCorpus([]), [
    theme('a', 1),
    theme('b', 5),
    theme('c', 0),
    theme('d', 9),
    theme('e', 5),
  ]);
  expect(home.leading.map(({ id }) => id)).toEqual(['b', 'd', 'e']);
});

test('names organisations in the order of the register, not of how much they wrote', () => {
  const all = sampleCorpus([planOf('yi', 2020), planOf('yi', 2021), planOf('jia', 2021)]);
  expect(chooseHome(all, []).organisations.map((o) => [o.organisation.id, o.records])).toEqual([
    ['jia', 1],
    ['yi', 2],
  ]);
});
