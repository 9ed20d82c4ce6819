import { expect, test } from 'vitest';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { withDistinctIds } from './distinct-ids.ts';

/** Only the ids count here. */
const record = (id: string) => ({ id }) as PlanRecord;
const document = (id: string) => ({ id, records: [] as string[] }) as unknown as SourceDocument;

/** Adds documents with their records one after another, as the corpus grows. */
function grow(...read: [string, string[]][]): [string, string[]][] {
  const taken = { documents: [] as SourceDocument[], records: [] as PlanRecord[] };
  return read.map(([stem, ids]) => {
    const given = withDistinctIds({ document: document(stem), records: ids.map(record) }, taken);
    if (given.document) taken.documents.push(given.document);
    taken.records.push(...given.records);
    return [given.document?.id ?? '', given.records.map((one) => one.id)];
  });
}

test('the second record of a name gets a number, the third the next', () => {
  expect(grow(['a', ['x-plan']], ['b', ['x-plan', 'x-plan']])).toEqual([
    ['a', ['x-plan']],
    ['b', ['x-plan-2', 'x-plan-3']],
  ]);
});

test('a number that a record bears by itself is not given again', () => {
  expect(grow(['a', ['x-2']], ['b', ['x', 'x']])[1]?.[1]).toEqual(['x', 'x-3']);
});

test.each([
  ['000_96daabc8997adf99', '000_96daabc8997adf99'],
  ['岳阳 2021（终稿）', '岳阳-2021-终稿'],
  ['../../etc', 'etc'],
  ['CON', 'document-CON'],
  ['index', 'document-index'],
  ['…', 'document'],
  ['a'.repeat(200), 'a'.repeat(80)],
])('a document called %s gets an address fit for files', (stem, id) => {
  expect(grow([stem, []])[0]?.[0]).toBe(id);
});

test('stems that become alike are told apart', () => {
  expect(grow(['a b', []], ['a-b', []]).map(([id]) => id)).toEqual(['a-b', 'a-b-2']);
});

test('a document knows its records by the ids they were given', () => {
  const taken = { documents: [], records: [record('x')] };
  const given = withDistinctIds({ document: document('a'), records: [record('x')] }, taken);
  expect(given.document?.records).toEqual(['x-2']);
});

test('a rejected document stays rejected', () => {
  expect(
    withDistinctIds({ document: null, records: [] }, { documents: [], records: [] }).document,
  ).toBeNull();
});
