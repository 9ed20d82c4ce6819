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

it('sums the full plans of an organisation, summaries and reviews left out, and opens all their passages', () => {
  const { rows } = draw([
    plan('jia', 2019, [1, 3]),
    plan('jia', 2021, [2, 0]),
    plan('jia', 2022, [0, 2]),
    plan('jia', 2020, [1, 0], { evidence: 'summary' }),
    plan('yi', 2021, [1, 0], { kind: 'review' }),
  ]);
  expect(rows.map(({ id, plans, years }) => [id, plans, years])).toEqual([['jia', 3, [2019, 2021, 2022]]]);
  expect(rows[0]?.shares.get(theme)).toBeCloseTo(3 / 8, 9);
  expect(rows[0]?.passages.get(theme)).toEqual({ count: 3, href: `/organisations/jia/themes/#${theme}` });
});

it('opens nothing where no passage carries the theme', () => {
  const { rows } = draw([plan('jia', 2021, [0, 2])]);
  expect([rows[0]?.shares.get(theme), rows[0]?.passages.has(theme)]).toEqual([0, false]);
});

it('keeps the order of the register, whatever the shares', () => {
  const { rows } = draw([plan('bing', 2021, [1, 0]), plan('jia', 2021, [0, 1]), plan('shi', 2021, [0, 1])]);
  expect(rows.map(({ id }) => id)).toEqual(['shi', 'jia', 'bing']);
});

it('names the first of the register where organisations are many, and counts the others', () => {
  const plans = ['shi', 'jia', 'yi', 'bing'].map((id) => plan(id, 2021, [1, 0]));
  const { rows, more } = draw(plans, 3);
  expect([rows.map(({ id }) => id), more]).toEqual([['shi', 'jia', 'yi'], 1]);
});

it('names at most 40 of 3,000 organisations', () => {
  const organisations = Array.from({ length: 3000 }, (_, i) =>
    sampleOrganisation({ id: `o${i}`, short: `妇联${i}`, level: 'county', region: null, parent: null }),
  );
  const plans = organisations.map(({ id }) => plan(id, 2021, [1, 0]));
  const { rows, more } = draw(plans, undefined, { organisations });
  expect([rows.length, more]).toEqual([40, 2960]);
});
