import { describe, expect, it } from 'vitest';
import { checkNumbering } from './numbering.ts';
import { type Heading, parseOutline } from './outline.ts';
import { blocksOf } from './test-blocks.ts';

/** A tree as lines: label and title, paragraphs behind a bar, children indented. */
function drawn(headings: readonly Heading[], depth = 0): string[] {
  return headings.flatMap(({ label, title, paragraphs, children }) => [
    '  '.repeat(depth) +
      [`${label?.printed ?? ''}${title.text}`, ...paragraphs.map((p) => p.text)].join(' | '),
    ...drawn(children, depth + 1),
  ]);
}
const outline = (...lines: string[]) => parseOutline(blocksOf(lines.join('\n')).blocks);
const tree = (...lines: string[]): string[] => drawn(outline(...lines).sections);

describe('parseOutline', () => {
  it('nests 一、 → （一） → 1. → （1） → ①', () => {
    expect(tree('一、甲', '（一）乙', '1.丙', '（1）丁', '①戊', '②己', '二、庚')).toEqual([
      '一、甲',
      '  （一）乙',
      '    1.丙',
      '      （1）丁',
      '        ①戊',
      '        ②己',
      '二、庚',
    ]);
  });

  it('takes the scheme met first for the outermost: 1. with 一是 inside', () => {
    expect(tree('1.甲', '一是乙。', '二是丙。', '2.丁')).toEqual(['1.甲', '  一是乙', '  二是丙', '2.丁']);
  });

  it('lets numbers run on through the sections', () => {
    expect(tree('一、甲', '1.乙', '二、丙', '2.丁')).toEqual(['一、甲', '  1.乙', '二、丙', '  2.丁']);
  });

  it('lifts a label out of a deeper level where the norm puts it further out', () => {
    expect(tree('1.甲', '一、乙', '1.丙')).toEqual(['1.甲', '一、乙', '  1.丙']);
  });

  it('cuts the heading at its first full stop and keeps the rest as paragraph', () => {
    expect(tree('一、强化“引领。”行动。组织学习。深入宣讲。')).toEqual([
      '一、强化“引领。”行动 | 组织学习。深入宣讲。',
    ]);
  });

  it('keeps what stands before the first label as opening', () => {
    expect(outline('2021年是开局之年。', '一、甲').opening.map((text) => text.text)).toEqual([
      '2021年是开局之年。',
    ]);
  });

  it('keeps a list run on in one paragraph as text', () => {
    expect(tree('一、甲', '一是健全组织。二是培育队伍。', '①进社区；②进学校。')).toEqual([
      '一、甲 | 一是健全组织。二是培育队伍。 | ①进社区；②进学校。',
    ]);
  });

  it('keeps a row of a table as text, whatever number it begins with', () => {
    expect(tree('一、甲', '1.\t宣讲')).toEqual(['一、甲 | 1.\t宣讲']);
  });

  it('makes items of two lead sentences, but not of one', () => {
    const lead = (name: string) => `${name}工作。组织开展活动一百场，覆盖全市各县区。`;
    expect(tree('一、甲', lead('扎实推进宣讲'), lead('持续深化维权'))).toEqual([
      '一、甲',
      '  扎实推进宣讲工作 | 组织开展活动一百场，覆盖全市各县区。',
      '  持续深化维权工作 | 组织开展活动一百场，覆盖全市各县区。',
    ]);
    expect(tree('一、甲', lead('扎实推进宣讲'))).toHaveLength(1);
  });
});

describe('checkNumbering', () => {
  const jumps = (...lines: string[]): string[] =>
    checkNumbering(outline(...lines).sections).map(
      ({ line, message }) => `${line}: ${message.split(': ')[1]}`,
    );

  it('says where a number is missing', () => {
    expect(jumps('一、甲', '（一）乙', '（三）丙', '三、丁')).toEqual([
      '3: （三） after 1',
      '4: 三、 after 1',
    ]);
  });

  it('is content with numbers that begin anew or run on', () => {
    expect(jumps('一、甲', '1.乙', '2.丙', '二、丁', '1.戊')).toEqual([]);
    expect(jumps('一、甲', '1.乙', '二、丁', '2.戊')).toEqual([]);
  });
});
