import { expect, test } from 'vitest';
import { sampleRecord } from '../../../src/model/samples.ts';
import { correctionsOf, statesFacts } from './corrections.ts';

const reason = '封面';

test('a stated date is a correction of the printed one', () => {
  const alone = [sampleRecord({ issued: '2022-03-10' })];
  const records = [sampleRecord({ issued: '2022-03-01' })];
  expect(correctionsOf({ reason, issued: '2022-03-01' }, alone, records)).toEqual([
    { fact: 'issued', before: ['2022-03-10'], after: ['2022-03-01'], reason },
  ]);
});

test('the day the editor noted goes with each correction', () => {
  const [correction] = correctionsOf(
    { reason, year: 2021, corrected: '2026-11-20' },
    [sampleRecord({ year: 2020 })],
    [sampleRecord({ year: 2021 })],
  );
  expect(correction?.corrected).toBe('2026-11-20');
});

test('an issuer the text does not give has nothing before it', () => {
  const alone = [sampleRecord({ issuer: null })];
  const [correction] = correctionsOf({ reason, organisation: '甲市妇联' }, alone, [sampleRecord()]);
  expect(correction).toMatchObject({ before: [], after: ['甲市妇女联合会'] });
});

test('a fact that the text says too, or that took no effect, is no correction', () => {
  const both = [sampleRecord({ year: 2021 })];
  expect(correctionsOf({ reason, year: 2021 }, both, both)).toEqual([]);
  expect(correctionsOf({ reason, year: 1999 }, both, both)).toEqual([]);
});

test('a value that several records share is given once', () => {
  const alone = [sampleRecord({ year: 2020 }), sampleRecord({ year: 2020 })];
  const [correction] = correctionsOf({ reason, year: 2021 }, alone, [sampleRecord({ year: 2021 })]);
  expect(correction?.before).toEqual(['2020']);
});

test('what the reading must give is no fact', () => {
  expect(statesFacts({ reason, expect: { records: 1 } })).toBe(false);
  expect(statesFacts({ reason, kind: 'plan' })).toBe(true);
});
