import { expect, it } from 'vitest';
import type { RecordFacts } from './facts.ts';
import { meets, passageValues, recordValues } from './filters.ts';

const yueyang: RecordFacts = {
  organisation: 'yueyang',
  name: '岳阳市妇联',
  level: 'city',
  region: ['湖南省', '岳阳市'],
  year: 2021,
  kind: 'plan',
  evidence: 'full',
  themes: [],
};
const unsettled: RecordFacts = { ...yueyang, organisation: null, level: null, region: [], year: null };

it('knows a region by itself and all around it', () => {
  expect(recordValues(yueyang, 'region')).toEqual(['湖南省', '湖南省/岳阳市']);
});

it('gives a value to what the source does not settle', () => {
  for (const facet of ['organisation', 'level', 'region', 'year'] as const)
    expect(recordValues(unsettled, facet)).toEqual(['unknown']);
});

it('takes titles for headings and an opening for text', () => {
  const places = (['title', 'heading', 'opening', 'text', 'table'] as const).map((place) =>
    passageValues({ place, themes: [] }, 'place').join(),
  );
  expect(places).toEqual(['heading', 'heading', 'text', 'text', 'table']);
});

it('asks for one of several values, and for nothing where nothing is chosen', () => {
  expect(meets({ year: ['2019', '2021'] }, 'year', ['2021'])).toBe(true);
  expect(meets({ year: ['2019'] }, 'year', ['2021'])).toBe(false);
  expect(meets({ year: ['2019'] }, 'level', ['city'])).toBe(true);
});
