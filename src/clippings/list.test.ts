import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClippings } from '../../tests/clippings/any-clippings.ts';
import { type Clipping, clippingKey } from './clipping.ts';
import { addClipping, annotateClipping, mergeClippings, moveClipping, removeClipping } from './list.ts';
import { sampleClipping } from './samples.ts';

const [a, b, c] = ['s1', 's2', 's3'].map((passage) => sampleClipping({ passage })) as [
  Clipping,
  Clipping,
  Clipping,
];
const order = (list: Clipping[]) => list.map(({ passage }) => passage).join(' ');

test('adds at the end, or back at its place, and never twice', () => {
  expect(order(addClipping([a, b], c))).toBe('s1 s2 s3');
  expect(order(addClipping([a, c], b, 1))).toBe('s1 s2 s3');
  expect(addClipping([a, b], { ...a, note: '新' })).toEqual([a, b]);
});

test('moves by places, at most to either end', () => {
  const key = clippingKey(b);
  expect(order(moveClipping([a, b, c], key, -1))).toBe('s2 s1 s3');
  expect(order(moveClipping([a, b, c], key, 9))).toBe('s1 s3 s2');
  expect(moveClipping([a, c], key, 1)).toEqual([a, c]);
});

test('removing and putting back where it stood changes nothing', () => {
  fc.assert(
    fc.property(anyClippings, fc.nat(), (list, at) => {
      const clipping = list[at % (list.length || 1)];
      if (clipping === undefined) return;
      const without = removeClipping(list, clippingKey(clipping));
      expect(without).toHaveLength(list.length - 1);
      expect(addClipping(without, clipping, list.indexOf(clipping))).toEqual(list);
    }),
  );
});

test('a note is that of one clipping only', () => {
  expect(annotateClipping([a, b], clippingKey(b), '对照').map(({ note }) => note)).toEqual(['', '对照']);
});

test('merging keeps one’s own order and everybody’s notes', () => {
  const merged = mergeClippings([b, { ...a, note: '我' }], [{ ...a, note: '你' }, { ...b, note: '他' }, c]);
  expect(order(merged)).toBe('s2 s1 s3');
  expect(merged.map(({ note }) => note)).toEqual(['他', '我\n你', '']);
  expect(mergeClippings(merged, [{ ...a, note: '你' }])).toEqual(merged);
});
