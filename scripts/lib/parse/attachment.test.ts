import { describe, expect, it, test } from 'vitest';
import { parseAttachment } from './attachment.ts';
import { blocksOf } from './test-blocks.ts';

function attachment(...lines: string[]) {
  const { blocks, index } = blocksOf(lines.join('\n'));
  return parseAttachment(blocks, 2, index);
}

describe('label and title', () => {
  it.each([
    [['附件1', '任务清单', '甲\t乙'], '附件1', '任务清单'],
    [['附件2：任务清单', '甲\t乙'], '附件2', '任务清单'],
    [['附件3 任务清单', '甲\t乙'], '附件3', '任务清单'],
    [['附件', '甲\t乙'], '附件', ''],
    [['附 件 4：', '任务清单'], '附件4', '任务清单'],
    [['附件1', '为做好工作，制定方案。'], '附件1', ''],
  ] as const)('of %j', (lines, label, title) => {
    expect(attachment(...lines)).toMatchObject({ id: 'a2', label, title });
  });
});

test('rows get as many cells as the widest, empty ones stay empty', () => {
  const read = attachment('附件1', '清单', '序号\t内容', '1\t\t宣传部', '2\t维权\t');
  expect([read.header, read.rows]).toEqual([
    ['序号', '内容', ''],
    [
      ['1', '', '宣传部'],
      ['2', '维权', ''],
    ],
  ]);
});

test('a table in bars loses its rule', () => {
  expect(attachment('附件1', '清单', '| 甲 | 乙 |', '|---|:-:|', '| 1 | |')).toMatchObject({
    header: ['甲', '乙'],
    rows: [['1', '']],
  });
});

test('paragraphs around the table are kept with ids', () => {
  expect(
    attachment('附件1', '清单', '说明。', '甲\t乙', '注：无。').paragraphs.map((p) => [p.id, p.text]),
  ).toEqual([
    ['a2-p1', '说明。'],
    ['a2-p2', '注：无。'],
  ]);
});

test('reads two hundred thousand rows', () => {
  const { blocks, index } = blocksOf(`附件1\n清单\n${'甲\t乙\n'.repeat(200_000)}`);
  expect(parseAttachment(blocks, 1, index).rows).toHaveLength(199_999);
});
