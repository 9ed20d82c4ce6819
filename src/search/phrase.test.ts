import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKey } from './key.ts';
import { startsInRow } from './phrase.ts';
import { pairWords, queryWords, tripleWord } from './tokens.ts';
import { findHits } from './verify.ts';

const FEW = fc.string({ unit: fc.constantFrom(...'妇女联会'), maxLength: 30 });
const QUERY = fc.string({ unit: fc.constantFrom(...'妇女联会'), minLength: 2, maxLength: 9 });
/** Pairs that are everywhere. */
const COMMON = fc
  .subarray(['妇女', '女联', '联会', '妇妇', '会妇'])
  .map((pairs): ReadonlySet<string> => new Set(pairs));
const NONE = new Set<string>();

/** What Pagefind answers: places of all words asked for in one list, without saying which is which. */
function positionsOf(text: string, words: readonly string[]): number[] {
  const chars = Array.from(text);
  return pairWords(text).flatMap((word, place) => {
    const standing = [word, tripleWord(chars.slice(place, place + 3))];
    return standing.filter((one) => words.includes(one)).map(() => place);
  });
}

describe('words in a row', () => {
  it('are found by their distances', () => {
    expect(startsInRow([3, 4, 9], [0, 1])).toEqual([3]);
    expect(startsInRow([3, 5, 9], [0, 1])).toEqual([]);
    expect(startsInRow([7, 2], [0])).toEqual([2, 7]);
  });

  it('never lose a place that holds the query', () => {
    fc.assert(
      fc.property(FEW, QUERY, FEW, COMMON, (before, query, after, common) => {
        const text = before + query + after;
        const { words, offsets } = queryWords(query, common);
        expect(startsInRow(positionsOf(text, words), offsets)).toContain(before.length);
      }),
    );
  });

  it('never claim a false place once the text is checked', () => {
    fc.assert(
      fc.property(FEW, QUERY, COMMON, (text, query, common) => {
        const { words, offsets } = queryWords(query, common);
        const inRow = startsInRow(positionsOf(text, words), offsets).length > 0;
        const checked = inRow && findHits(toKey(text, new Map()), query).length > 0;
        expect(checked).toBe(text.includes(query));
      }),
    );
  });

  it('are certain without the text where no character comes twice in a short query', () => {
    fc.assert(
      fc.property(FEW, fc.constantFrom('妇女', '妇女联', '联会女妇'), (text, query) => {
        const { words, offsets } = queryWords(query, NONE);
        expect(startsInRow(positionsOf(text, words), offsets).length > 0).toBe(text.includes(query));
      }),
    );
  });
});
