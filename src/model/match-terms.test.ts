import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTerms, plantTerms } from './match-terms.ts';

const found = (terms: string[], text: string) =>
  matchTerms(plantTerms(terms.map((term) => [term, term] as const)), text).map(({ start, end }) => [
    start,
    end,
  ]);

describe('matchTerms', () => {
  it.each([
    ['finds the longest term only', ['家庭', '家庭教育', '家庭教育促进法'], '《家庭教育促进法》', [[1, 8]]],
    [
      'falls back to the shorter term where the longer breaks off',
      ['家庭', '家庭教育'],
      '家庭教师',
      [[0, 2]],
    ],
    ['leaves out a term inside another', ['教育', '家庭教育指导'], '家庭教育指导', [[0, 6]]],
    [
      'keeps terms that overlap by their ends',
      ['妇女儿童', '儿童友好'],
      '妇女儿童友好',
      [
        [0, 4],
        [2, 6],
      ],
    ],
    [
      'finds every occurrence',
      ['两癌'],
      '两癌两癌',
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['finds nothing in an empty text', ['两癌'], '', []],
    ['ignores an empty term', [''], '两癌', []],
  ])('%s', (_, terms, text, spans) => {
    expect(found(terms, text)).toEqual(spans);
  });

  it('keeps the values of a term that was planted twice', () => {
    const tree = plantTerms([['家风', 1] as const, ['家风', 2] as const]);
    expect(matchTerms(tree, '家风')[0]?.values).toEqual([1, 2]);
  });

  it('finds exactly the occurrences that lie in no other, as a search of every slice does', () => {
    const word = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('妇', '女', '家'), minLength: 1, maxLength });
    fc.assert(
      fc.property(fc.uniqueArray(word(4), { maxLength: 6 }), word(12), (terms, text) => {
        const all = [...text].flatMap((_, start) =>
          terms.filter((t) => text.startsWith(t, start)).map((t) => [start, start + t.length] as const),
        );
        const outer = all.filter(([s, e]) => !all.some(([s2, e2]) => s2 <= s && e <= e2 && e2 - s2 > e - s));
        expect(found(terms, text)).toEqual(outer);
      }),
    );
  });
});
