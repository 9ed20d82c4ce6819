import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText, readFold, toKey } from './key.ts';
import { findHits, joinRanges } from './verify.ts';

const fold = readFold('萬万幗帼');

function hits(text: string, query: string): string[] {
  return findHits(toKey(text, fold), keyText(query, fold)).map(({ start, end }) => text.slice(start, end));
}

describe('hits in a text', () => {
  it('run across blanks, punctuation and quote marks', () => {
    expect(hits('广泛开展“巾帼心向党  喜迎二十大”活动', '巾帼心向党，喜迎二十大')).toEqual([
      '巾帼心向党  喜迎二十大',
    ]);
    expect(hits('县级妇联改革“破难”行动', '改革破难行动')).toEqual(['改革“破难”行动']);
  });

  it('are all given, none twice', () => {
    expect(hits('学、学、学', '学')).toEqual(['学', '学', '学']);
    expect(hits('哈哈哈', '哈哈')).toEqual(['哈哈']);
  });

  it('are none for an empty query', () => {
    expect(hits('巾帼', '“”')).toEqual([]);
  });

  it('are there exactly where the bare text holds the bare query', () => {
    const text = fc.string({ unit: fc.constantFrom(...'萬万巾“” ，'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (passage, query) => {
        const bare = (s: string) => s.replace(/[“” ，]/g, '').replaceAll('萬', '万');
        expect(hits(passage, query).length > 0).toBe(
          bare(query) !== '' && bare(passage).includes(bare(query)),
        );
      }),
    );
  });
});

describe('joined ranges', () => {
  it('are in order and apart', () => {
    expect(
      joinRanges([
        { start: 5, end: 7 },
        { start: 0, end: 2 },
        { start: 1, end: 3 },
        { start: 7, end: 8 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
  });
});
