import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  concatTraced,
  LineIndex,
  replaceRanges,
  sliceTraced,
  spansOf,
  splitTraced,
  trace,
  trimTraced,
} from './traced.ts';

const whole = (text: string) => trace(text, 0, text.length);

test('a slice knows where it stands in the source', () => {
  expect(Array.from(sliceTraced(trace('岳阳市妇联', 1, 5), 1, 3).at)).toEqual([2, 3]);
});

test('trimming takes the blanks of both ends, all of a blank text', () => {
  expect(trimTraced(whole('　甲 乙 '))).toMatchObject({ text: '甲 乙', at: Int32Array.from([1, 2, 3]) });
  expect(trimTraced(whole('  ')).text).toBe('');
});

test('what is put in for a range has no place in the source', () => {
  const replaced = replaceRanges(whole('甲乙丙'), [{ start: 1, end: 2 }], () => '［略］');
  expect(replaced.text).toBe('甲［略］丙');
  expect(Array.from(replaced.at)).toEqual([0, -1, -1, -1, 2]);
});

test('cutting at tabs keeps empty pieces', () => {
  expect(splitTraced(whole('甲\t\t乙\t'), /\t/g).map((part) => part.text)).toEqual(['甲', '', '乙', '']);
});

test('pieces put together again are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, cut) => {
      const traced = whole(text);
      const at = Math.min(cut, text.length);
      expect(concatTraced([sliceTraced(traced, 0, at), sliceTraced(traced, at)])).toEqual(traced);
    }),
  );
});

describe('LineIndex', () => {
  it.each([
    ['甲\n乙', [1, 2]],
    ['甲\r\n乙', [1, 2]],
    ['甲\r乙', [1, 2]],
    ['甲\n\n乙', [1, 3]],
  ])('counts the lines of %j by any line break', (text, lines) => {
    const index = new LineIndex(text);
    expect([index.lineOf(text.indexOf('甲')), index.lineOf(text.indexOf('乙'))]).toEqual(lines);
  });

  it('gives ranges that hold every character but the breaks, and lines that hold their offsets', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', 'a', '\n', '\r', '\r\n', ' ')), (pieces) => {
        const text = pieces.join('');
        const index = new LineIndex(text);
        const ranges = Array.from({ length: index.count }, (_, i) => index.range(i + 1));
        expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.replace(/[\r\n]/g, ''),
        );
        expect(ranges.map(({ start }) => index.lineOf(start))).toEqual(ranges.map((_, i) => i + 1));
      }),
    );
  });
});

describe('spansOf', () => {
  it('goes on over blanks, and begins anew behind a line break or a gap', () => {
    const text = '甲 乙丙\n丁';
    const parts = [sliceTraced(whole(text), 0, 3), sliceTraced(whole(text), 3)];
    expect(spansOf(concatTraced(parts), new LineIndex(text))).toEqual([
      { line: 1, start: 0, end: 4 },
      { line: 2, start: 0, end: 1 },
    ]);
    const gapped = replaceRanges(whole(text), [{ start: 2, end: 3 }]);
    expect(spansOf(gapped, new LineIndex(text))[0]).toEqual({ line: 1, start: 0, end: 1 });
  });

  it('leaves out what the reader put in, and blanks at the ends', () => {
    const text = ' 甲乙 ';
    const marked = replaceRanges(whole(text), [{ start: 1, end: 2 }], () => '［略］');
    expect(spansOf(marked, new LineIndex(text))).toEqual([{ line: 1, start: 2, end: 3 }]);
  });
});
