import { expect, test } from 'vitest';
import { useLines } from './line-uses.ts';
import { sampleItem, sampleRecord, sampleSection, sampleText, sampleThemed } from './samples.ts';

test('names the place each line went to, once a line', () => {
  const item = sampleItem('s1-i1', {
    label: '1.',
    spans: [{ line: 5, start: 0, end: 8 }],
    paragraphs: [
      {
        id: 's1-i1-p1',
        text: '开展学习。',
        spans: [
          { line: 5, start: 8, end: 12 },
          { line: 6, start: 0, end: 2 },
        ],
      },
    ],
  });
  const record = sampleRecord({
    front: [sampleText('title', '甲市妇联2021年工作要点', 2)],
    opening: [sampleThemed('o1', '总体思路', [])],
    sections: [sampleSection('s1', [item], { spans: [{ line: 4, start: 0, end: 8 }] })],
  });
  const uses = useLines(record).map(({ line, anchor, name, place }) => [line, anchor, name, place]);
  expect(uses).toEqual([
    [2, 'title', null, 'title'],
    [1, 'o1', null, 'opening'],
    [4, 's1', '一、', 'part'],
    [5, 's1-i1', '1.', 'part'],
    [6, 's1-i1-p1', '1.', 'part'],
  ]);
});

test('knows an unnumbered heading by its first words', () => {
  const section = sampleSection('s1', [], { label: null, title: '以“巾帼心向党”为立足点，把牢方向' });
  expect(useLines(sampleRecord({ sections: [section] }))[0]?.name).toBe('以“巾帼心向党”为立…');
});
