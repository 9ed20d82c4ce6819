import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText, readFold, toKey } from './key.ts';

const fold = readFold('萬万幗帼講讲學学條条進进習习談谈國国');

describe('key', () => {
  it.each([
    ['百千萬巾幗大宣講', '百千万巾帼大宣讲'],
    ['“百千万巾帼大宣讲”', '百千万巾帼大宣讲'],
    ['百千万 巾帼　大宣讲。', '百千万巾帼大宣讲'],
    ['“學條例 進基地”', '学条例进基地'],
    ['ＥＣＤ１２３３８', 'ecd12338'],
    ['①②', '12'],
    ['Cafe\u0301', 'café'],
    ['二〇二一', '二〇二一'],
    ['“……”、《》', ''],
    ['', ''],
  ])('reads %j as %j', (text, key) => {
    expect(keyText(text, fold)).toBe(key);
    expect(toKey(text, fold).text).toBe(key);
  });

  it('leads from the key back to the characters of the text', () => {
    const text = '在《習近 平談》';
    const key = toKey(text, fold);
    const from = key.text.indexOf('习');
    const to = key.text.indexOf('谈');
    expect(text.slice(key.starts[from], key.ends[to])).toBe('習近 平談');
  });

  it('keeps the two halves of a rare character together', () => {
    const key = toKey('《𠮷》', fold);
    expect(key.text).toBe('𠮷');
    expect(key.starts).toEqual([1, 1]);
    expect(key.ends).toEqual([3, 3]);
  });

  it('changes nothing when read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = keyText(text, fold);
        expect(keyText(once, fold)).toBe(once);
      }),
    );
  });

  it('points into the text in rising order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: key, starts, ends } = toKey(text, fold);
        expect([starts.length, ends.length]).toEqual([key.length, key.length]);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThan(start);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
