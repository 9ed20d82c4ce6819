import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { blocksOf, textsOf } from './test-blocks.ts';

const joined = (...lines: string[]): string[] => textsOf(blocksOf(lines.join('\n')).blocks);

describe('lines are joined', () => {
  it.each([
    ['学习《习近', '平谈治国理政》新思想。'],
    ['开展“巾帼心', '向党”活动'],
    ['做好宣讲，', '组织活动。'],
    ['2021年，市妇联坚持以新思想为', '指导。'],
    ['组织宣讲。把温暖送到妇女心', '坎上。'],
    ['岳阳市妇联2021年工作', '要点'],
    ['岳阳市妇联', '2021年工作要点'],
    ['岳阳市妇联关于印发《2021年工作', '要点》的通知'],
    ['抄送：省妇联，市委办公室，', '市政府办公室。'],
    ['（一）', '强化理论武装'],
    ['1.', '开展宣讲。'],
    ['打造“五', '一、六一”活动品牌。'],
  ])('%s ⏎ %s', (first, second) => {
    expect(joined(first, second)).toEqual([first + second]);
  });
});

describe('lines stay apart', () => {
  it.each([
    ['做好宣讲。', '组织活动。'],
    ['一、强化引领', '组织活动。'],
    ['强化引领', '组织活动。'],
    ['组织宣讲，', '一、强化引领'],
    ['开展“巾帼大宣讲活动。', '打造“浔阳女声”品牌。'],
    ['序号\t内容，', '宣讲'],
    ['岳阳市妇联', '2021年3月5日'],
    ['抄送：省妇联', '共印80份'],
  ])('%s / %s', (first, second) => {
    expect(joined(first, second)).toEqual([first, second]);
  });
});

test('where labels are indented, a line without indent goes on with the one before', () => {
  expect(joined('　　一、强化引领凝聚力', '量', '　　二、服务', '　　开展活动', '　　组织宣讲')).toEqual([
    '一、强化引领凝聚力量',
    '二、服务',
    '开展活动',
    '组织宣讲',
  ]);
});

test('a title on two lines is of the kind of a title', () => {
  expect(blocksOf('岳阳市妇联2021年工作\n要点').blocks.map((block) => block.kind)).toEqual(['title']);
});

test('a run printed on both sides of a break is kept once and logged', () => {
  const { blocks, repairs } = blocksOf('2021年，践行社会主义核心价值观\n价值观。召开会议。');
  expect(textsOf(blocks)).toEqual(['2021年，践行社会主义核心价值观。召开会议。']);
  expect(repairs.map((one) => [one.kind, one.before])).toContainEqual(['duplicate', '价值观']);
});

test('two characters on both sides of a break are no duplicate', () => {
  expect(joined('2021年，开展活动', '活动周。')).toEqual(['2021年，开展活动活动周。']);
});

test('each join is logged at the line that breaks off', () => {
  const { repairs } = blocksOf('一、引领\n做好宣讲，\n组织活动。');
  expect(repairs).toMatchObject([
    { line: 2, kind: 'join', before: '做好宣讲，⏎组织活动。', after: '做好宣讲，组织活动。' },
  ]);
});

test('joining loses and adds nothing but a duplicate', () => {
  const line = fc.constantFrom(
    '一、引领',
    '做好宣讲，',
    '“巾帼心',
    '向党”活动',
    '组织活动。',
    '岳阳市妇联',
    '2021年工作要点',
    '甲\t乙',
    '（一）',
    '附件',
    '抄送：甲，',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const { blocks, repairs } = blocksOf(lines.join('\n'));
      const gone = repairs.filter((one) => one.kind === 'duplicate').map((one) => one.before.length);
      expect(textsOf(blocks).join('').length).toBe(lines.join('').length - gone.reduce((a, b) => a + b, 0));
    }),
  );
});

test.each([['加强宣讲'], ['加强宣讲，'], ['加强。宣讲'], ['“加强宣讲']])(
  'a hundred thousand lines of %s are read within seconds',
  (line) => {
    const started = performance.now();
    blocksOf(`${line}\n`.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
