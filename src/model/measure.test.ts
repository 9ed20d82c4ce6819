import { expect, test } from 'vitest';
import { measureRecord } from './measure.ts';
import { sampleItem, sampleRecord, sampleSection, sampleThemed } from './samples.ts';

test('counts nested items and every passage, without blanks', () => {
  const inner = sampleItem('s1-i1-i1', { heading: '内 层', paragraphs: [] });
  const outer = sampleItem('s1-i1', { heading: '外层', paragraphs: [], items: [inner] });
  const record = sampleRecord({
    title: '要点',
    opening: [sampleThemed('o1', '总体思路')],
    sections: [sampleSection('s1', [outer], { title: '一节' })],
  });
  expect(measureRecord(record)).toEqual({ characters: 12, items: 2, passages: 1 });
});
