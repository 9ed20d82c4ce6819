import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneWord, codeOf, pairWords, queryWords } from './tokens.ts';

describe('codes', () => {
  it('differ for every letter and digit of Unicode and from the mark of a single character', () => {
    const codes = new Set<string>();
    let letters = 0;
    for (let point = 0; point <= 0x10ffff; point++) {
      const char = String.fromCodePoint(point);
      if (!/[\p{L}\p{N}]/u.test(char)) continue;
      letters++;
      codes.add(codeOf(char));
    }
    expect(codes.size).toBe(letters);
    expect(codes.has('zzzz')).toBe(false);
    expect([...codes].every((code) => /^[a-z]{4}$/.test(code))).toBe(true);
  });
});

describe('pairs', () => {
  it('are one word for each two neighbours', () => {
    expect(pairWords('妇联会')).toEqual([codeOf('妇') + codeOf('联'), codeOf('联') + codeOf('会')]);
  });

  it('are none for a single character, which has a word of its own', () => {
    expect(pairWords('妇')).toEqual([]);
    expect(aloneWord('妇')).toBe(`${codeOf('妇')}zzzz`);
  });
});

describe('query words', () => {
  it('are all pairs of a short query', () => {
    expect(queryWords('四个意识')).toEqual({ words: pairWords('四个意识'), offsets: [0, 1, 2] });
  });

  it('are the word of its own for a single character', () => {
    expect(queryWords('妇')).toEqual({ words: [aloneWord('妇')], offsets: [0] });
  });

  it('leave out pairs of a long query', () => {
    expect(queryWords('百千万巾帼大宣讲').offsets).toEqual([0, 1, 2, 4, 6]);
    expect(queryWords('百千万巾帼大宣讲').words).toContain(codeOf('宣') + codeOf('讲'));
  });

  it('cover every character of the query in pairs that stand in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'妇女联会𠮷'), minLength: 2, maxLength: 40 }),
        (key) => {
          const { words, offsets } = queryWords(key);
          const all = pairWords(key);
          expect(words).toEqual(offsets.map((offset) => all[offset]));
          const covered = new Set(offsets.flatMap((offset) => [offset, offset + 1]));
          expect(covered.size).toBe(Array.from(key).length);
        },
      ),
    );
  });
});
