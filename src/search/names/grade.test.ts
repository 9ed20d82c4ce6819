import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grade, gradeForm, readNameQuery } from './grade.ts';
import { sampleName } from './sample-names.ts';

const FOLD = new Map([['貸', '贷']]);

function grade(typed: string, text: string, letters: string): Grade | null {
  const [form] = sampleName('campaign', 1, [text, letters]).forms;
  if (!form) throw new Error('no form');
  return gradeForm(readNameQuery(typed, FOLD), form);
}

describe('how a name answers a query', () => {
  const loan = ['湘女贷', 'xiang nv dai'] as const;
  it.each([
    ['湘女贷', 'text'],
    ['“湘女貸”', 'text'],
    ['湘女', 'begins'],
    ['女贷', 'inside'],
    ['贷', null],
    ['xiangnvdai', 'pinyin'],
    ['xiangnüdai', 'pinyin'],
    ['xiangnudai', 'pinyin'],
    ["Xiang nü'dai", 'pinyin'],
    ['xiāng nǚ dài', 'pinyin'],
    ['ｘｉａｎｇnvdai', 'pinyin'],
    ['xnd', 'initials'],
    ['xiangnv', 'begins'],
    ['xn', 'initials-begin'],
    ['xiangd', null],
    ['xiangnd', 'mixed'],
    ['xnda', 'mixed'],
    ['xnv', 'mixed-begin'],
    ['nvdai', 'inside'],
    ['dai', null],
    ['', null],
    ['。', null],
    ['constructor', null],
  ] as const)('%s of 湘女贷: %s', (typed, wanted) => {
    expect(grade(typed, ...loan)).toBe(wanted);
  });

  it('takes v and ü for ü alone, and u for both', () => {
    expect(grade('lvtu', '路途', 'lu tu')).toBeNull();
    expect(grade('lutu', '绿途', 'lv tu')).toBe('pinyin');
  });

  it('reads zh, ch, sh as beginnings of syllables', () => {
    expect(grade('zhgchf', '中国长法', 'zhong guo chang fa')).toBe('mixed');
  });

  it('finds English names and digits as they stand', () => {
    expect(grade('RURAL', 'Rural revitalisation', 'rural revitalisation')).toBe('begins');
    expect(grade('revit', 'Rural revitalisation', 'rural revitalisation')).toBe('inside');
    expect(grade('2021', '2021年', '2 0 2 1 nian')).toBe('begins');
  });

  it('never throws, and knows every name by its text, letters and each beginning of them', () => {
    const syllable = fc.constantFrom('xiang', 'nv', 'dai', 'a', 'an', 'n', 'zhong', '2');
    const syllables = fc.array(syllable, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(syllables, fc.string(), fc.nat(), (parts, anything, cut) => {
        const full = parts.join('');
        expect(() => grade(anything, '甲乙', parts.join(' '))).not.toThrow();
        expect(grade(full, '甲乙', parts.join(' '))).toBe('pinyin');
        expect(grade(full.slice(0, 1 + (cut % full.length)), '甲乙', parts.join(' '))).not.toBeNull();
        expect(
          grade(
            parts.map((part) => part.slice(0, 1 + (cut % part.length))).join(''),
            '甲乙',
            parts.join(' '),
          ),
        ).not.toBeNull();
      }),
    );
  });

  it('stays quick on a long query that almost spells a long name', () => {
    const start = performance.now();
    expect(grade(`${'an'.repeat(100)}b`, '甲', Array(60).fill('an').join(' '))).toBeNull();
    expect(performance.now() - start).toBeLessThan(50);
  });
});
