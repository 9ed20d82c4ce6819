import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneWord, codeOf, pairWords, queryWords, readCommon, readWord, tripleWord } from './tokens.ts';

describe('codes', () => {
  it('are read back, of pairs and of single characters', () => {
    expect(pairWords('妇联𠮷a').map(readWord)).toEqual(['妇联', '联𠮷', '𠮷a']);
    expect(readWord(aloneWord('妇'))).toBe('妇');
  });

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
  const none = new Set<string>();

  it('are all pairs of a short query', () => {
    expect(queryWords('四个意识', none)).toEqual({ words: pairWords('四个意识'), offsets: [0, 1, 2] });
  });

  it('are the word of its own for a single character', () => {
    expect(queryWords('妇', none)).toEqual({ words: [aloneWord('妇')], offsets: [0] });
  });

  it('leave out pairs of a long query', () => {
    expect(queryWords('百千万巾帼大宣讲', none).offsets).toEqual([0, 1, 2, 4, 6]);
    expect(queryWords('百千万巾帼大宣讲', none).words).toContain(codeOf('宣') + codeOf('讲'));
  });

  it('are three characters where a pair of the query is common', () => {
    const common = readCommon('巾帼行动');
    expect(queryWords('巾帼心向党行动', common)).toEqual({
      words: [tripleWord(['巾', '帼', '心']), codeOf('心') + codeOf('向'), tripleWord(['党', '行', '动'])],
      offsets: [0, 2, 4],
    });
  });

  it('are the common pair itself where there is nothing else', () => {
    expect(queryWords('巾帼', readCommon('巾帼'))).toEqual({ words: pairWords('巾帼'), offsets: [0] });
  });

  it('cover every character of the query in words that stand in it and reach the next within three places', () => {
    const key = fc.string({ unit: fc.constantFrom(...'妇女联会𠮷'), minLength: 2, maxLength: 40 });
    const common = fc.array(fc.constantFrom('妇女', '女联', '联会', '会𠮷', '𠮷𠮷'));
    fc.assert(
      fc.property(key, common, (key, common) => {
        const chars = Array.from(key);
        const { words, offsets } = queryWords(key, new Set(common));
        const covered = new Set<number>();
        for (const [i, word] of words.entries()) {
          const [offset = 0, length] = [offsets[i], word.startsWith('z') ? 3 : 2];
          const stand = chars.slice(offset, offset + length);
          expect(word).toBe(length === 3 ? tripleWord(stand) : pairWords(stand.join(''))[0]);
          for (let at = offset; at < offset + length; at++) covered.add(at);
          expect(offset - (offsets[i - 1] ?? 0)).toBeLessThanOrEqual(3);
        }
        expect(covered.size).toBe(chars.length);
        if (chars.length > 2) for (const pair of common) expect(words).not.toContain(pairWords(pair)[0]);
      }),
    );
  });
});
