import { describe, expect, it, test } from 'vitest';
import { draftSingle } from './single.ts';
import { blocksOf } from './test-blocks.ts';

function draft(lines: string[], sidecar = {}) {
  const { blocks, index } = blocksOf(lines.join('\n'));
  const { kind, drafts } = draftSingle(blocks, index, sidecar);
  return { document: kind, ...(drafts[0] as NonNullable<(typeof drafts)[0]>) };
}
const codes = (lines: string[], sidecar = {}): string[] =>
  draft(lines, sidecar).issues.map((one) => one.code);

describe('kind and year', () => {
  it.each([
    [['岳阳市妇联2021年工作要点', '一、甲'], 'plan', 2021],
    [['岳阳市妇联2020年工作总结', '一、甲'], 'review', 2020],
    [['2020年工作总结和2021年工作计划', '一、甲'], 'plan', 2021],
    [['岳阳市妇联工作要点', '2021年是开局之年。', '一、甲'], 'plan', 2021],
    [['岳阳市妇联工作要点', '回望2021年，成绩显著。', '一、甲'], 'plan', null],
    [['座谈会召开', '2021年是开局之年。'], 'other', 2021],
  ] as const)('of %j', (lines, kind, year) => {
    expect(draft([...lines])).toMatchObject({ document: kind, kind, year, evidence: 'full' });
  });

  it('are what an editor states, rather than what is printed', () => {
    const stated = { kind: 'review', year: 2019, issued: '2019-01-02', organisation: '常德市妇联' } as const;
    const read = draft(['岳阳市妇联2021年工作要点', '一、甲', '2021年3月5日'], stated);
    expect(read).toMatchObject({ kind: 'review', year: 2019, facts: { issued: '2019-01-02' } });
    expect(read.issuers[0]).toBe('常德市妇联');
  });
});

test('issuers are sought in the title, then in the signature', () => {
  expect(draft(['岳阳市妇联2021年工作要点', '一、甲', '岳阳市妇女联合会']).issuers).toEqual([
    '岳阳市妇联',
    '岳阳市妇女联合会',
  ]);
});

describe('doubts', () => {
  it.each([
    ['year-unknown', ['岳阳市妇联工作要点', '一、甲']],
    ['year-from-opening', ['岳阳市妇联工作要点', '2021年是开局之年。', '一、甲']],
    ['structure-none', ['岳阳市妇联2021年工作要点', '开展宣讲。']],
    ['date-impossible', ['岳阳市妇联2021年工作要点', '一、甲', '2021年2月30日']],
    ['kind-unknown', ['座谈会召开', '会议提出要求。']],
    ['numbering-jump', ['岳阳市妇联2021年工作要点', '一、甲', '三、乙']],
  ])('%s', (code, lines) => {
    expect(codes(lines)).toEqual([code]);
  });

  it('are none about a plain plan, nor about what an editor settled', () => {
    expect(codes(['岳阳市妇联2021年工作要点', '一、甲'])).toEqual([]);
    expect(codes(['座谈会召开', '会议提出要求。'], { kind: 'other' })).toEqual([]);
    expect(codes(['岳阳市妇联工作要点', '一、甲'], { year: 2021 })).toEqual([]);
  });
});
