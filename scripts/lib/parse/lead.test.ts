import { describe, expect, it } from 'vitest';
import { trace } from '../read/traced.ts';
import { findLeads } from './lead.ts';

const leads = (...paragraphs: string[]): [string | null, string][] =>
  findLeads(paragraphs.map((text) => trace(text, 0, text.length))).map(({ lead, text }) => [
    lead?.text ?? null,
    text.text,
  ]);

describe('findLeads', () => {
  it('cuts one paragraph at its lead sentences, and keeps what stands before the first', () => {
    const text =
      '团结引领妇女跟党走，听党话。加强妇联党的建设。贯彻从严治党要求，落实责任制。扎实推进脱贫行动。开展结对帮扶，培训妇女五百人。';
    expect(leads(text)).toEqual([
      [null, '团结引领妇女跟党走，听党话。'],
      ['加强妇联党的建设。', '贯彻从严治党要求，落实责任制。'],
      ['扎实推进脱贫行动。', '开展结对帮扶，培训妇女五百人。'],
    ]);
  });

  it('takes the first sentence of each paragraph where most begin with a lead, short as the rest may be', () => {
    expect(leads('强化理论武装。学习思想。', '选树先进典型。评选红旗手。', '此外，做好其他工作。')).toEqual([
      ['强化理论武装。', '学习思想。'],
      ['选树先进典型。', '评选红旗手。'],
      [null, '此外，做好其他工作。'],
    ]);
  });

  it('takes no short first sentence for a lead where few paragraphs begin with one', () => {
    const texts = [
      '强化理论武装。学习思想。',
      '选树先进典型。评选红旗手。',
      '甲，乙。',
      '丙，丁。',
      '戊，己。',
    ];
    expect(leads(...texts).map(([lead]) => lead)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['more than one clause', '学习贯彻，推进落实。开展宣讲一千场，覆盖全部村社区。'],
    ['a document', '学习《条例》精神。开展宣讲一千场，覆盖全部村社区。'],
    ['too few characters', '学习。开展宣讲一千场，覆盖全部村社区。'],
    ['more characters than a heading', `${'加强'.repeat(13)}。${'开展宣讲，'.repeat(10)}。`],
    ['nothing to lead', '扎实推进脱贫行动。'],
    ['a shorter sentence behind it', '扎实推进脱贫行动。开展帮扶。'],
  ])('takes no sentence for a lead that has %s', (_, text) => {
    expect(leads(text)).toEqual([[null, text]]);
  });
});
