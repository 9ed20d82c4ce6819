import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkedPiece, markText, plainText } from './mark-text.ts';

const mark = (start: number, end: number) => ({ start, end });
const outline = (pieces: MarkedPiece<{ start: number; end: number }>[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : `[${outline(p.pieces)}]`)).join('');

test.each([
  ['two apart', [mark(2, 5), mark(7, 10)], '举办[10场]“公[益讲座]'],
  ['one in the other', [mark(7, 10), mark(6, 10)], '举办10场“[公[益讲座]]'],
  ['two that cross, the second split', [mark(0, 4), mark(2, 6)], '[举办[10]][场“]公益讲座'],
  ['the same twice', [mark(0, 2), mark(0, 2)], '[[举办]]10场“公益讲座'],
  ['none, an empty one, one beyond the text', [mark(3, 3), mark(8, 99), mark(-1, 2)], '举办10场“公益讲座'],
])('marks %s', (_, marks, expected) => {
  expect(outline(markText('举办10场“公益讲座', marks))).toBe(expected);
});

const text = fc.string({ maxLength: 12, unit: fc.constantFrom('巾', '帼', '“', '<', ' ') });
const marks = fc.array(
  fc.record({ start: fc.integer({ min: -2, max: 13 }), end: fc.integer({ min: -2, max: 14 }) }),
  {
    maxLength: 6,
  },
);

test('the pieces put together are the text', () => {
  fc.assert(
    fc.property(text, marks, (t, m) => {
      expect(plainText(markText(t, m))).toBe(t);
    }),
  );
});

test('every mark that lies in the text covers what it covers, and nothing else is covered', () => {
  const covered = (pieces: MarkedPiece<{ start: number; end: number }>[], m: object): string =>
    pieces
      .map((p) => (typeof p === 'string' ? '' : p.mark === m ? plainText(p.pieces) : covered(p.pieces, m)))
      .join('');
  fc.assert(
    fc.property(text, marks, (t, all) => {
      const pieces = markText(t, all);
      for (const m of all) {
        const inside = m.start >= 0 && m.start < m.end && m.end <= t.length;
        expect(covered(pieces, m)).toBe(inside ? t.slice(m.start, m.end) : '');
      }
    }),
  );
});
