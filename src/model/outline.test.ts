import { expect, test } from 'vitest';
import { outlineRecord } from './outline.ts';
import { sampleItem, sampleRecord, sampleSection } from './samples.ts';

test('lists sections with their items as printed, then attachments', () => {
  const record = sampleRecord({
    sections: [sampleSection('s1', [sampleItem('s1-i1', { label: null, heading: '强化理论武装' })])],
    attachments: [
      { id: 'a1', label: '附件1', title: '一览表', header: [], rows: [], paragraphs: [], spans: [] },
    ],
  });
  expect(outlineRecord(record)).toEqual([
    {
      id: 's1',
      label: '一、',
      text: '深化思想引领',
      children: [{ id: 's1-i1', label: null, text: '强化理论武装', children: [] }],
    },
    { id: 'a1', label: '附件1', text: '一览表', children: [] },
  ]);
});

test('is empty for a press summary without headings', () => {
  expect(outlineRecord(sampleRecord())).toEqual([]);
});
