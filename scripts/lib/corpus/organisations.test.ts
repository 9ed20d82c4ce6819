import { expect, test } from 'vitest';
import type { PlanRecord } from '../../../src/model/record.ts';
import { Organisations } from './organisations.ts';

const named = (id: string, parent: string | null = null) =>
  ({ id, name: id, short: id, english: null, level: null, region: null, parent }) as const;
const record = (id: string, organisation: string | null) => ({ id, organisation }) as PlanRecord;

test('organisations come sorted, each once, with its records sorted', () => {
  const all = new Organisations();
  all.add([named('yueyang', 'hunan'), named('hunan')]);
  all.add([named('changsha', 'hunan'), named('hunan')]);
  const records = [
    record('yueyang-2021', 'yueyang'),
    record('yueyang-2020', 'yueyang'),
    record('unplaced', null),
  ];
  expect(all.withRecords(records).map((one) => [one.id, one.records])).toEqual([
    ['changsha', []],
    ['hunan', []],
    ['yueyang', ['yueyang-2020', 'yueyang-2021']],
  ]);
});

test('the first reading of an organisation stays', () => {
  const all = new Organisations();
  all.add([named('yueyang', 'hunan')]);
  all.add([named('yueyang', null)]);
  expect(all.withRecords([])[0]?.parent).toBe('hunan');
});
