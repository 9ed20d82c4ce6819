import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPassage, unpackPassage } from './stored.ts';

it('comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, path) => {
      const passage = { text, place: 'text' as const, path, themes: ['party-building', 'family-education'] };
      expect(unpackPassage(packPassage(passage))).toEqual(passage);
    }),
  );
});

it('holds no blanks in a row and no blank but the plain one', () => {
  const packed = packPassage({
    text: '巾帼心向党  喜迎\u3000二\u200b十 大',
    place: 'text',
    path: [],
    themes: [],
  });
  expect(packed).toBe('["巾帼心向党\\u0020\\u0020喜迎\\u3000二\\u200b十 大","text",""]');
});

it('ignores a title that is none of ours', () => {
  expect(unpackPassage('岳阳市妇联')).toBeNull();
});
