import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutContext } from './context.ts';

function show(text: string, words: string[], reach?: number): string {
  const hits = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const snippet = cutContext(text, hits, reach);
  const middle = snippet.pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');
  return `${snippet.cutBefore ? '…' : ''}${middle}${snippet.cutAfter ? '…' : ''}`;
}

describe('context of a hit', () => {
  it('is its sentence', () => {
    expect(show('开展宣讲。做好“两癌”免费检查。抓好换届。', ['两癌'])).toBe('…做好“[两癌]”免费检查。…');
  });

  it('is the whole text where that is one sentence', () => {
    expect(show('强化理论武装', ['理论'])).toBe('强化[理论]武装');
  });

  it('leaves a closing quote with the sentence before it', () => {
    expect(show('他说：“好。”推进“两癌”检查。', ['两癌'])).toBe('…推进“[两癌]”检查。');
  });

  it('is cut by characters where the sentence is long', () => {
    expect(show('一二三四五六七八九十', ['五'], 2)).toBe('…三四[五]六七…');
  });

  it('marks the other hits inside and counts those outside', () => {
    expect(show('家风好，家教好。', ['家风', '家教'])).toBe('[家风]好，[家教]好。');
    const text = '家风好。家教好。';
    expect(
      cutContext(text, [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ]).more,
    ).toBe(1);
  });

  it('cuts no rare character in two', () => {
    expect(show('𠮷𠮷𠮷五𠮷𠮷𠮷', ['五'], 3)).toBe('…𠮷𠮷[五]𠮷…');
  });

  it('always holds the first hit and only text that stands there', () => {
    const unit = fc.constantFrom(...'妇女。“”！𠮷');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.string({ unit, maxLength: 30 }), (before, after) => {
        const text = `${before}两癌${after}`;
        const hit = { start: before.length, end: before.length + 2 };
        const { pieces } = cutContext(text, [hit], 5);
        expect(text).toContain(pieces.map((piece) => piece.text).join(''));
        expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['两癌']);
      }),
    );
  });
});
