import { expect, it } from 'vitest';
import { sampleItem, sampleOrganisation, sampleSection } from '../model/samples.ts';
import { countCharts } from './charts.ts';
import { drawOrganisationThemes } from './organisation-themes.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const theme = sampleCorpus([]).themes[0]?.id ?? '';
/** A plan with so many items under the theme and so many under none. */
const plan = (organisation: string, year: number, [under, without]: [number, number], over = {}) =>
  planOf(organisation, year, {
    sections: [
      sampleSection('s1', [
        ...Array.from({ length: under }, (_, i) =>
          sampleItem(`s1-i${i + 1}`, { themes: [{ id: theme, score: 1, evidence: [] }] }),
        ),
        ...Array.from({ length: without }, (_, i) => sampleItem(`s1-i${under + i + 1}`, { themes: [] })),
      ]),
    ],
    ...over,
  });
const draw = (plans: ReturnType<typeof plan>[], limit?: number, extra = {}) => {
  const all = sampleCorpus(plans, extra);
  return drawOrganisationThemes(all, countCharts(all), limit);
};

it('sums the full plans of an organisation, summaries and reviews left out, and opens the newest with the theme', () => {
  const { by, rows } = draw([
    plan('jia', 2019, [1, 3]),
    plan('jia', 2021, [1, 1]),
    plan('jia', 2022, [0, 2]),
    plan('jia', 2020, [1, 0], { evidence: 'summary' }),
    plan('yi', 2021, [1, 0], { kind: 'review' }),
  ]);
  expect(by).toBe('organisation');
  expect(rows.map(({ id, plans, years }) => [id, plans, years])).toEqual([['jia', 3, [2019, 2021, 2022]]]);
  expect(rows[0]?.shares?.get(theme)).toBeCloseTo(2 / 8, 1);
  expect(rows[0]?.linkOf.get(theme)).toBe(`/themes/${theme}/#jia-2021-plan`);
});

it('keeps the order of the register, whatever the shares', () => {
  const { rows } = draw([plan('bing', 2021, [1, 0]), plan('jia', 2021, [0, 1]), plan('shi', 2021, [0, 1])]);
  expect(rows.map(({ id }) => id)).toEqual(['shi', 'jia', 'bing']);
});

it('takes the median of each level where organisations are many, and none of fewer than three', () => {
  const plans = [
    plan('shi', 2021, [1, 0]),
    plan('jia', 2021, [1, 0]),
    plan('yi', 2021, [0, 1]),
    plan('bing', 2021, [0, 1]),
  ];
  const { by, rows } = draw(plans, 3);
  expect(by).toBe('level');
  expect(
    rows.map(({ id, organisations, shares }) => [id, organisations, shares?.get(theme) ?? null]),
  ).toEqual([
    ['province', 1, null],
    ['city', 3, 0],
  ]);
});

it('leaves organisations without a level out of no count', () => {
  const lost = sampleOrganisation({ id: 'lost', short: '某妇联', level: null, region: null, parent: null });
  const { organisations } = sampleCorpus([]);
  const { rows } = draw([plan('lost', 2021, [1, 0]), plan('jia', 2021, [1, 0])], 1, {
    organisations: [...organisations, lost],
  });
  expect(rows.map(({ organisations: n }) => n).reduce((a, b) => a + b, 0)).toBe(2);
});
