import { expect, test } from 'vitest';
import { compareOrganisations, compareRecords } from './order.ts';
import { sampleOrganisation, sampleRecord } from './samples.ts';

test('records stand by year from the newest, unknown years last, then level, kind and evidence', () => {
  const records = [
    sampleRecord({ id: 'no-year', year: null }),
    sampleRecord({ id: 'review', kind: 'review' }),
    sampleRecord({ id: 'summary', evidence: 'summary' }),
    sampleRecord({ id: 'older', year: 2019 }),
    sampleRecord({ id: 'full' }),
    sampleRecord({ id: 'province', level: 'province' }),
    sampleRecord({ id: 'no-level', level: null, region: null, organisation: null }),
  ];
  const order = ['province', 'full', 'summary', 'review', 'no-level', 'older', 'no-year'];
  expect(records.toSorted(compareRecords).map((r) => r.id)).toEqual(order);
  expect(
    records
      .toReversed()
      .toSorted(compareRecords)
      .map((r) => r.id),
  ).toEqual(order);
});

test('organisations stand by level, then by the code of their place', () => {
  const at = (id: string, code: string, level: 'city' | 'county') =>
    sampleOrganisation({ id, level, region: { code, name: id, path: [id], english: [id] } });
  const sorted = [at('c', '990102', 'county'), at('b', '990200', 'city'), at('a', '990100', 'city')];
  expect(sorted.toSorted(compareOrganisations).map((o) => o.id)).toEqual(['a', 'b', 'c']);
});
