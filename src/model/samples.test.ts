import { expect, test } from 'vitest';
import { Organisation } from './organisation.ts';
import { PlanRecord } from './record.ts';
import * as samples from './samples.ts';
import { SourceDocument } from './source.ts';
import { Theme } from './theme.ts';

test('the samples are valid by the schemas, so that tests stand on what can occur', () => {
  const item = samples.sampleItem('s1-i1', { themes: [{ id: 'x', score: 0.5, evidence: ['学习'] }] });
  const record = samples.sampleRecord({
    opening: [samples.sampleThemed('o1', '总体思路')],
    sections: [samples.sampleSection('s1', [item])],
  });
  expect(() => PlanRecord.parse(record)).not.toThrow();
  expect(() => Organisation.parse(samples.sampleOrganisation())).not.toThrow();
  expect(() => Theme.parse(samples.sampleTheme())).not.toThrow();
  expect(() => SourceDocument.parse(samples.sampleSource())).not.toThrow();
});
