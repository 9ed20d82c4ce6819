import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClippings } from '../../tests/clippings/any-clippings.ts';
import { sampleClipping } from './samples.ts';
import { readStored, writeStored } from './stored.ts';

test('what was stored is read again', () => {
  fc.assert(
    fc.property(anyClippings, fc.array(fc.jsonValue()), (clippings, aside) => {
      const again = readStored(writeStored({ clippings, aside }));
      expect(again.clippings).toEqual(clippings);
      expect(again.aside).toEqual(JSON.parse(JSON.stringify(aside)));
    }),
  );
});

test('nothing stored is nothing kept', () => {
  expect(readStored(null)).toEqual({ clippings: [], aside: [] });
});

test.each(['{"version":1', '[]', '"x"', 'null', '{"version":2,"clippings":[]}', '{"version":1}', '乱'])(
  'what cannot be read goes aside whole: %s',
  (text) => {
    const stored = readStored(text);
    expect(stored).toEqual({ clippings: [], aside: [text] });
    expect(readStored(writeStored(stored))).toEqual(stored);
  },
);

test('never throws, and loses nothing that stands beside clippings', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (foreign) => {
      const text = JSON.stringify({ version: 1, clippings: [...foreign, sampleClipping()] });
      const { clippings, aside } = readStored(text);
      expect(clippings).toEqual([sampleClipping()]);
      expect(aside).toEqual(JSON.parse(JSON.stringify(foreign)));
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readStored(text)));
});

test.each([
  { record: '../evil' },
  { passage: '"><script>' },
  { address: 'javascript:alert(1)' },
  { grade: 'toString' },
  { range: [5, 2] },
  { path: '一' },
  { quote: '' },
  { kept: 'today' },
])('an entry with %o goes aside', (change) => {
  const entry = { ...sampleClipping(), ...change };
  expect(readStored(JSON.stringify({ version: 1, clippings: [entry] }))).toEqual({
    clippings: [],
    aside: [entry],
  });
});

test('the same place twice is kept once, the other goes aside', () => {
  const [first, second] = [sampleClipping({ note: '一' }), sampleClipping({ note: '二' })];
  const { clippings, aside } = readStored(JSON.stringify({ version: 1, clippings: [first, second] }));
  expect([clippings, aside]).toEqual([[first], [second]]);
});
