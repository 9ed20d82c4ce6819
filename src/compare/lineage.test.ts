import { expect, test } from 'vitest';
import type { PlanRecord } from '../model/record.ts';
import { sampleOccurrence, sampleRecord } from '../model/samples.ts';
import { lineageOf } from './lineage.ts';

const records = [
  sampleRecord({ id: 'county', level: 'county', year: 2021 }),
  sampleRecord({ id: 'city', level: 'city', year: 2021 }),
  sampleRecord({ id: 'province', level: 'province', year: 2019 }),
  sampleRecord({ id: 'undated', level: 'city', year: null }),
  sampleRecord({ id: 'news', kind: 'other', level: 'city', year: 2010 }),
];
const recordOf = (id: string): PlanRecord | undefined => records.find((record) => record.id === id);
const place = (record: string, text: string, stage: 'new' | 'running' | 'continued' | null = null) =>
  sampleOccurrence({ record, text, stage });

test('orders places by year, then level, files that are no plan left out', () => {
  const occurrences = [
    place('undated', '甲'),
    place('news', '甲'),
    place('county', '甲行动', 'running'),
    place('county', '甲', 'new'),
    place('county', '甲'),
    place('city', '甲'),
    place('province', '甲'),
  ];
  const lineage = lineageOf({ occurrences }, recordOf);
  expect(lineage.entries.map(({ record }) => record)).toEqual(['province', 'city', 'county', 'undated']);
  expect(lineage).toMatchObject({
    years: [2019, 2021],
    levels: ['province', 'city', 'county'],
    first: 2019,
    last: 2021,
  });
  expect(lineage.entries[2]).toMatchObject({ wordings: ['甲行动', '甲'], stages: ['new', 'running'] });
});

test.each([
  [
    'said to go on in its first year',
    [place('province', '甲', 'continued'), place('city', '甲', 'new')],
    true,
  ],
  [
    'said to go on in a later year only',
    [place('province', '甲', 'new'), place('city', '甲', 'continued')],
    false,
  ],
  ['said to go on in a record without a year', [place('undated', '甲', 'continued')], false],
])('began before the corpus or not: %s', (_, occurrences, before) => {
  expect(lineageOf({ occurrences }, recordOf).startedBefore).toBe(before);
});
