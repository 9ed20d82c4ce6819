import { expect, it } from 'vitest';
import { sampleItem, sampleRecord, sampleText, sampleThemed } from '../model/samples.ts';
import { tableUnits } from './table-units.ts';

const label = { id: 'family-education', score: 1, evidence: ['家教'] };

it('reads opening, headings and paragraphs of sections, items with what is below, and attachments, in order', () => {
  const record = sampleRecord({
    opening: [sampleThemed('o-p1', '总体思路。')],
    sections: [
      {
        id: 's1',
        label: '一、',
        title: '抓家教',
        paragraphs: [sampleThemed('s1-p1', '要抓家教。', [label])],
        items: [
          sampleItem('s1-i1', { themes: [label], items: [sampleItem('s1-i1-i1', { paragraphs: [] })] }),
        ],
        spans: [],
      },
    ],
    attachments: [
      {
        id: 'a1',
        label: '附件1',
        title: '重点项目',
        header: ['序号', '内容'],
        rows: [['1', '']],
        paragraphs: [sampleText('a1-p1', '另行通知。')],
        spans: [],
      },
    ],
  });
  expect(tableUnits(record)).toMatchObject([
    { id: 'o-p1', heading: null, section: null, themes: [] },
    {
      kind: 'heading',
      id: 's1',
      heading: '一、抓家教',
      themes: ['family-education'],
      passages: [{ text: '抓家教' }],
    },
    { id: 's1-p1', section: '一、抓家教', themes: ['family-education'] },
    {
      id: 's1-i1',
      heading: '1.强化理论武装',
      passages: [{ id: 's1-i1' }, { id: 's1-i1-p1' }, { id: 's1-i1-i1' }],
    },
    { id: 'a1', heading: '附件1 重点项目', section: null },
  ]);
  expect(
    tableUnits(record)
      .at(-1)
      ?.passages.map(({ id }) => id),
  ).toEqual(['a1-r0-c1', 'a1-r0-c2', 'a1-r1-c1', 'a1-p1']);
});
