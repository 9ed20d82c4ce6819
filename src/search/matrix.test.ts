import { expect, it } from 'vitest';
import type { RecordFacts } from './facts.ts';
import { meets, recordValues } from './filters.ts';
import { cellFilters, layoutHits, type MatrixEntry } from './matrix.ts';

function entry(place: string, year: number | null, count = 1): MatrixEntry {
  const region = place === '' ? [] : place.split('/');
  const level = (['national', 'province', 'city', 'county'] as const)[region.length] ?? null;
  const facts: RecordFacts = {
    organisation: place || 'quanguo',
    name: place,
    level,
    region,
    year,
    kind: 'plan',
    evidence: 'full',
    themes: [],
  };
  return { facts, count };
}

const lines = (entries: MatrixEntry[]) => {
  const matrix = layoutHits(entries);
  return {
    facet: matrix?.rowFacet,
    years: matrix?.years.map(({ value, total }) => `${value} ${total}`),
    rows: matrix?.rows.map(
      ({ value, cells, total }) => `${value}: ${cells.map(({ count }) => count)} = ${total}`,
    ),
    total: matrix?.total,
  };
};

it('holds organisations from the top down by the years there are, with sums of both', () => {
  expect(
    lines([
      entry('湖南省/岳阳市', 2021, 3),
      entry('湖南省', 2019, 2),
      entry('湖南省/岳阳市', 2019),
      entry('湖南省/常德市', null, 5),
    ]),
  ).toEqual({
    facet: 'organisation',
    years: ['2019 3', '2021 3', 'unknown 5'],
    rows: ['湖南省: 2,0,0 = 2', '湖南省/常德市: 0,0,5 = 5', '湖南省/岳阳市: 1,3,0 = 4'],
    total: 11,
  });
});

it('is nothing for one record or none', () => {
  expect([layoutHits([]), layoutHits([entry('湖南省', 2019, 9)])]).toEqual([null, null]);
});

it('shades by the fullest cell; an empty one has no shade', () => {
  const matrix = layoutHits([entry('甲', 2019, 10), entry('乙', 2020, 1), entry('丙', 2020, 5)]);
  expect(matrix?.rows.map(({ cells }) => cells.map(({ shade }) => shade))).toEqual([
    [5, 0],
    [0, 3],
    [0, 1],
  ]);
});

const many = (places: (i: number) => string) =>
  Array.from({ length: 40 }, (_, i) => entry(places(i), 2020 + (i % 2)));

it('has provinces for rows where organisations are too many, then prefectures, then levels', () => {
  expect(lines(many((i) => `省${i % 3}/市${i}`)).rows).toHaveLength(3);
  expect(lines(many((i) => `湖南省/市${i % 14}/县${i}`)).facet).toBe('region');
  expect(lines(many((i) => `湖南省/市${i % 14}/县${i}`)).rows).toHaveLength(14);
  expect(lines([...many((i) => `湖南省/市${i % 14}/县${i}`), entry('湖南省', 2020)]).facet).toBe('level');
  expect(lines(many((i) => `湖南省/市${i}`)).facet).toBe('level');
});

it('counts in each cell what its filters would show', () => {
  for (const entries of [
    many((i) => `省${i % 3}/市${i}`),
    many((i) => `湖南省/市${i % 14}/县${i}`),
    many((i) => (i % 9 ? `省${i}` : '')),
  ]) {
    const matrix = layoutHits(entries);
    for (const row of matrix?.rows ?? []) {
      row.cells.forEach((cell, i) => {
        const filters = cellFilters(
          {},
          matrix?.rowFacet ?? 'level',
          row.value,
          matrix?.years[i]?.value ?? '',
        );
        const shown = entries.filter(({ facts }) =>
          (['organisation', 'region', 'level', 'year'] as const).every((facet) =>
            meets(filters, facet, recordValues(facts, facet)),
          ),
        );
        expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(cell.count);
      });
    }
  }
});
