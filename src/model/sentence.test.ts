import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

test('ends at the stops of the sentence and keeps the last', () => {
  const text = '稳步推进。推进“两癌”检查；做好宣传。';
  expect(sentenceAround(text, 8, 10)).toEqual({
    before: '推进“',
    hit: '两癌',
    after: '”检查；',
    cutBefore: false,
    cutAfter: false,
  });
});

test('cuts a long sentence on both sides and says so', () => {
  const text = `${'前'.repeat(60)}两癌${'后'.repeat(60)}`;
  const found = sentenceAround(text, 60, 62);
  expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
  expect([found.before.length, found.after.length]).toEqual([48, 48]);
});

test('is always a stretch of the text around the hit', () => {
  const unit = fc.constantFrom('字', '。', '𠮷', '；');
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 1, maxLength: 120 }),
      fc.nat(),
      fc.nat(3),
      (text, at, length) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length + 1);
        const { before, hit, after } = sentenceAround(text, start, end);
        expect(hit).toBe(text.slice(start, end));
        expect(text.slice(start - before.length, end + after.length)).toBe(before + hit + after);
      },
    ),
  );
});
