import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters } from './count-characters.ts';

test('counts letters and digits, no punctuation and no blanks', () => {
  expect(countCharacters('学习《条例》 2021，ab。𠮷')).toBe(11);
});

test('counts what Unicode calls a letter or a number, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(countCharacters(text)).toBe(text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    }),
  );
});
