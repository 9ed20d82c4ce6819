import type { RecordTexts } from '../clippings/clipping.ts';
import type { RecordFacts } from '../search/facts.ts';
import type { Index, IndexedRecord, IndexHit } from '../search/find.ts';
import { type Fold, keyText } from '../search/key.ts';
import { packPassage, type StoredPassage } from '../search/stored.ts';
import { readWord } from '../search/tokens.ts';

/** A record as `/plans/<id>/passages.json` tells it: enough to keep its passages and to search them. */
export interface SearchedTexts extends RecordTexts {
  facts: RecordFacts;
  passages: (StoredPassage & { id: string })[];
}

/**
 * An index over the texts of some records, for when that of the site cannot be had. It stands where Pagefind's does: a
 * record is found where each pair of characters asked for stands in one of its passages. Every place of the query is
 * let through, so that reading the record has the last word, as always. Linear in the texts; for some dozens of them.
 */
export function indexTexts(
  texts: readonly SearchedTexts[],
  fold: Fold,
  urlOf: (id: string) => string,
): Index {
  const records = texts.map((one) => ({
    keys: one.passages.map(({ text }) => keyText(text, fold)).join('\n'),
    hit: asHit(one, urlOf(one.id)),
  }));
  return {
    common: new Set(),
    async search(words) {
      const asked = words.split(' ').map(readWord);
      // The words of a query stand at most two characters apart.
      const places = Array.from({ length: 2 * asked.length }, (_, i) => i);
      return {
        results: records
          .filter(({ keys }) => asked.every((word) => keys.includes(word)))
          .map(({ hit }) => ({ ...hit, words: places })),
      };
    },
  };
}

function asHit({ id, name, grade, passages }: SearchedTexts, url: string): IndexHit {
  const record: IndexedRecord = {
    url,
    meta: { name, grade },
    filters: {},
    anchors: passages.map((passage) => ({ id: passage.id, title: packPassage(passage) })),
  };
  return { id, score: 0, words: [], data: async () => record };
}
