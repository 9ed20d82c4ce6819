import type { Clipping, RecordTexts } from './clipping.ts';
import type { ExportWords } from './export-words.ts';

/** For tests: the passages of an invented record. */
export const sampleTexts: RecordTexts = {
  id: 'jia-2021-plan',
  name: '甲市妇联 · 2021 · 工作要点',
  grade: 'full',
  citation:
    '甲市妇女联合会. 甲市妇联2021年工作要点[A/OL]. (2021-02-21)[引用日期 ____-__-__]. https://example.org/plans/jia-2021-plan/. 某库，记录版本 0123abcd.',
  address: 'https://example.org/plans/jia-2021-plan/',
  version: '0123abcd',
  passages: [
    { id: 's1', path: [], text: '深化思想引领' },
    {
      id: 's1-i1-p1',
      path: ['一、深化思想引领', '1. 强化武装'],
      text: '开展“巾帼心向党  喜迎盛会”活动100场。',
    },
  ],
};

/** For tests: a clipping of that record. */
export function sampleClipping(change: Partial<Clipping> = {}): Clipping {
  return {
    record: 'jia-2021-plan',
    passage: 's1-i1-p1',
    range: null,
    quote: '开展“巾帼心向党  喜迎盛会”活动100场。',
    note: '',
    name: '甲市妇联 · 2021 · 工作要点',
    path: ['一、深化思想引领', '1. 强化武装'],
    grade: 'full',
    citation:
      '甲市妇女联合会. 甲市妇联2021年工作要点[A/OL]. [2026-11-22]. https://example.org/plans/jia-2021-plan/#s1-i1-p1.',
    address: 'https://example.org/plans/jia-2021-plan/#s1-i1-p1',
    version: '0123abcd',
    kept: '2026-11-22',
    ...change,
  };
}

/** For tests: words of the interface as files hold them. */
export const sampleWords: ExportWords = {
  title: '摘录夹',
  lead: (count, day) => `${count} 条，${day}`,
  part: '节选',
  noted: (text) => `批注：${text}`,
  source: (name, marks) => `${name}（${marks.join('，')}）`,
  grades: { full: '全文', summary: '媒体摘要', review: '总结', 'review-summary': '总结摘要', other: '其他' },
  columns: '序号 来源 依据 位置 摘录 节选 批注 引用 地址 版本 日期 记录 段落'.split(' '),
};
