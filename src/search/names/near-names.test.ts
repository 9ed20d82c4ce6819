import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import { editDistance, nearNames, sharePairs } from './near-names.ts';
import { SAMPLE_NAMES } from './sample-names.ts';

function near(typed: string): string[] {
  return nearNames(readNameQuery(typed, new Map()), SAMPLE_NAMES).map(({ form }) => form.text);
}

describe('names near a query', () => {
  it.each([
    ['百万巾帼大宣讲', '百千万巾帼大宣讲'],
    ['巾帼心相党', '巾帼心向党'],
    ['大宣讲百千万巾帼', '百千万巾帼大宣讲'],
    ['未成年保护法', '未成年人保护法'],
    ['jinguoxinxiandang', '巾帼心向党'],
    ['jgxxd', '巾帼心向党'],
    ['xiangcunzhenxin', '乡村振兴'],
  ])('%s: first %s', (typed, wanted) => {
    expect(near(typed)[0]).toBe(wanted);
  });

  it.each(['不存在的活动名', 'xyz', '贷', '“”', ''])('%s: none', (typed) => {
    expect(near(typed)).toEqual([]);
  });

  it('leads with the nearer one', () => {
    expect(near('百千万大行动')).toEqual(['百千万行动']);
    expect(near('百千万巾帼宣讲')[0]).toBe('百千万巾帼大宣讲');
  });
});

describe('distance of two texts', () => {
  const word = fc.string({ unit: fc.constantFrom('百', '千', '万', '巾'), maxLength: 8 });

  it('is a metric', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('counts what is put in, left out or changed', () => {
    expect(editDistance('百万巾帼', '百千万巾帼')).toBe(1);
    expect(editDistance('心向党', '心相党')).toBe(1);
    expect(editDistance('', '三八')).toBe(2);
  });

  it('goes by shared pairs where parts change places', () => {
    expect(sharePairs('甲乙丙丁', '丙丁甲乙')).toBeCloseTo(2 / 3);
    expect(sharePairs('甲', '甲乙')).toBe(0);
  });
});
