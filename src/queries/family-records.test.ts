import { expect, it } from 'vitest';
import type { Campaign } from '../model/campaign.ts';
import { drawFamilyRecords } from './family-records.ts';
import { indexNames } from './name-index.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const family = (id: string, records: string[]): Campaign => ({
  id,
  name: id,
  kind: 'campaign',
  wordings: [id],
  curated: false,
  occurrences: records.map((record) => ({
    record,
    node: 's1-p1',
    start: 0,
    end: 1,
    text: id,
    verb: null,
    stage: null,
  })),
});
const plans = [
  planOf('jia', 2021, { level: 'city' }),
  planOf('yi', 2022, { level: 'city' }),
  planOf('shi', 2021, { level: 'province' }),
  planOf('bing', 2021, { level: 'city', evidence: 'summary' }),
  planOf('bing', 2020, { level: 'city', kind: 'review' }),
  planOf('bing', 2019, { level: 'city', kind: 'other' }),
];
const campaigns = [
  family('zz', ['jia-2021-plan', 'jia-2021-plan', 'yi-2022-plan']),
  family('aa', ['jia-2021-plan', 'bing-2021-plan-summary', 'bing-2020-review']),
  family('only-once', ['jia-2021-plan', 'jia-2021-plan']),
  family('only-elsewhere', ['jia-2021-plan', 'bing-2019-other']),
];
const draw = (limits?: { rows: number; columns: number }) => {
  const all = sampleCorpus(plans, { campaigns });
  return drawFamilyRecords(all, indexNames(all).things, limits);
};

it('counts the places of families in two records or more, by pinyin, those of one record left out', () => {
  const { by, rows, more } = draw();
  expect([by, more]).toEqual(['record', 0]);
  expect(rows.map(({ id, records, counts }) => [id, records, Object.fromEntries(counts)])).toEqual([
    ['aa', 3, { 'jia-2021-plan': 1, 'bing-2021-plan-summary': 1, 'bing-2020-review': 1 }],
    ['zz', 2, { 'jia-2021-plan': 2, 'yi-2022-plan': 1 }],
  ]);
});

it('sets full plans, summaries and reviews apart, records that have no family among them', () => {
  const { columns, hrefOf } = draw();
  expect(columns.map(({ id, group }) => [id, group])).toEqual([
    ['yi-2022-plan', 'full'],
    ['shi-2021-plan', 'full'],
    ['jia-2021-plan', 'full'],
    ['bing-2021-plan-summary', 'summary'],
    ['bing-2020-review', 'review'],
  ]);
  expect(hrefOf('zz', 'jia-2021-plan')).toBe('/campaigns/zz/#jia-2021-plan');
});

it('keeps the widest families where they are many, and counts the others', () => {
  const { rows, more } = draw({ rows: 1, columns: 24 });
  expect(rows.map(({ id }) => id)).toEqual(['aa']);
  expect(more).toBe(1);
});

it('takes records together by level where they are many: a record counts once, however often it names a family', () => {
  const { by, columns, rows, hrefOf } = draw({ rows: 40, columns: 4 });
  expect(by).toBe('level');
  expect(columns.map(({ id, records }) => [id, records])).toEqual([
    ['full-province', 1],
    ['full-city', 2],
    ['summary-city', 1],
    ['review-city', 1],
  ]);
  expect(Object.fromEntries(rows.find(({ id }) => id === 'zz')?.counts ?? [])).toEqual({ 'full-city': 2 });
  expect(hrefOf('zz', 'full-city')).toBe('/campaigns/zz/');
});

it('draws at most 40 families and a column a group and level of 3,000 records, each as counted one by one', () => {
  const levels = ['province', 'city', 'county'] as const;
  const many = Array.from({ length: 3000 }, (_, i) =>
    planOf(`o${i}`, 2016 + (i % 10), {
      level: levels[i % 3] ?? null,
      ...(i % 7 === 0 ? { evidence: 'summary' as const } : {}),
    }),
  );
  const holders = (n: number) => many.filter((_, i) => i % (n + 2) === 0).map(({ id }) => id);
  const families = Array.from({ length: 60 }, (_, n) => family(`f${String(n).padStart(2, '0')}`, holders(n)));
  const all = sampleCorpus(many, { campaigns: families });
  const { by, columns, rows, more } = drawFamilyRecords(all, indexNames(all).things);
  expect([by, columns.length, rows.length, more]).toEqual(['level', 6, 40, 20]);
  for (const column of columns) {
    const own = many.filter(({ level, evidence }) => `${evidence}-${level}` === column.id);
    expect(column.records).toBe(own.length);
    for (const row of rows) {
      const having = new Set(holders(Number(row.id.slice(1))));
      expect(row.counts.get(column.id) ?? 0).toBe(own.filter(({ id }) => having.has(id)).length);
    }
  }
});
