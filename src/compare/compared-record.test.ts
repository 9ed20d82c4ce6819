import { expect, test } from 'vitest';
import { sampleRecord } from '../model/samples.ts';
import { corpusRecord, isCompared } from './compared-record.ts';

test.each([
  ['plan', 'full', true],
  ['plan', 'summary', false],
  ['review', 'full', false],
] as const)('a %s in %s tells formulas: %s', (kind, evidence, isFullPlan) => {
  expect(corpusRecord(sampleRecord({ kind, evidence })).isFullPlan).toBe(isFullPlan);
});

test('a file that is no plan or review is not compared', () => {
  expect((['plan', 'review', 'other'] as const).map((kind) => isCompared({ kind }))).toEqual([
    true,
    true,
    false,
  ]);
});
