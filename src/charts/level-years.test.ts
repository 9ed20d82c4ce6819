import { expect, it } from 'vitest';
import type { Level } from '../model/levels.ts';
import { layoutLevelYears } from './level-years.ts';
import type { RecordThemes } from './theme-series.ts';

const one = (
  level: Level | null,
  year: number | null,
  items: number,
  over: Partial<RecordThemes> = {},
): { counts: RecordThemes; level: Level | null } => ({
  level,
  counts: {
    record: `${level}-${year}`,
    organisation: null,
    year,
    kind: 'plan',
    evidence: 'full',
    units: 5,
    characters: 100,
    unlabelled: 0,
    themes: new Map([
      ['a', { units: Array.from({ length: items }, (_, i) => `i${i}`), share: 0, mentions: 0 }],
    ]),
    ...over,
  },
});
const draw = (records: ReturnType<typeof one>[]) =>
  layoutLevelYears(records, ['a']).map(({ group, level, year, records: n, figures }) => [
    group,
    level,
    year,
    n,
    figures.get('a'),
  ]);

it('takes the middle of full plans of one level and year, from three on', () => {
  expect(
    draw([one('city', 2021, 4), one('city', 2021, 0), one('city', 2021, 1), one('city', 2022, 9)]),
  ).toEqual([
    ['full', 'city', 2021, 3, 1],
    ['full', 'city', 2022, 1, null],
  ]);
});

it('counts the summaries and reviews that mention a theme, each kind by itself', () => {
  const summary = { evidence: 'summary' } as const;
  expect(
    draw([
      one('city', 2021, 2, summary),
      one('city', 2021, 0, summary),
      one('city', 2020, 3, { ...summary, kind: 'review' }),
      one('city', 2020, 0, { kind: 'review' }),
    ]),
  ).toEqual([
    ['summary', 'city', 2021, 2, 1],
    ['review', 'city', 2020, 2, 1],
  ]);
});

it('goes from the top level down and from the oldest year on, what is unknown last', () => {
  expect(
    draw([one(null, 2021, 1), one('city', null, 1), one('city', 2022, 1), one('province', 2023, 1)]).map(
      ([, level, year]) => [level, year],
    ),
  ).toEqual([
    ['province', 2023],
    ['city', 2022],
    ['city', null],
    [null, 2021],
  ]);
});

it('leaves out records without anything to count', () => {
  expect(draw([one('city', 2021, 0, { units: 0 })])).toEqual([]);
});

it('draws 30,000 plans of 3,000 organisations in ten years as a row a level and year, each as counted one by one', () => {
  const levels = ['province', 'city', 'county'] as const;
  const records = Array.from({ length: 30_000 }, (_, i) =>
    one(levels[i % 3] ?? null, 2016 + (Math.floor(i / 3) % 10), (i * 7919) % 11),
  );
  const rows = layoutLevelYears(records, ['a']);
  expect(rows).toHaveLength(30);
  for (const { level, year, records: n, figures } of rows) {
    const own = records
      .filter((record) => record.level === level && record.counts.year === year)
      .map(({ counts }) => counts.themes.get('a')?.units.length ?? 0)
      .sort((a, b) => a - b);
    const [low = 0, high = 0] = [own[Math.ceil(own.length / 2) - 1], own[Math.floor(own.length / 2)]];
    expect([n, figures.get('a')]).toEqual([own.length, (low + high) / 2]);
  }
});
