import { describe, expect, it } from 'vitest';
import { pairWords, queryWords, readCommon, tripleWord } from '../../../src/search/tokens.ts';
import { silent } from '../report/progress.ts';
import { Alphabet } from './alphabet.ts';
import { indexWords } from './index-words.ts';

/** Records as lists of passages; the first of each is its title. */
const RECORDS = [['妇联工作', '妇女儿童', '服务妇女'], ['巾幗建功', '妇女议事会'], ['百']];

function index(commonFrom: number) {
  const alphabet = new Alphabet();
  const records = RECORDS.map((keys) => ({
    symbols: alphabet.read(keys),
    weights: Uint8Array.from(keys, (_, i) => (i === 0 ? 5 : 1)),
  }));
  const { words, common, lengths } = indexWords(
    records,
    alphabet,
    new Map([['幗', '帼']]),
    silent,
    commonFrom,
  );
  const postings = new Map(
    words.map(({ spelled, posting }) => [
      spelled,
      { records: posting.records, bytes: [...posting.bytes.bytes] },
    ]),
  );
  const of = (pair: string) => postings.get(pairWords(pair)[0] ?? '');
  return { words, postings, of, common, lengths };
}

describe('the words of an index', () => {
  it('are every pair with its places, the step between records and the weight before a place', () => {
    const { of } = index(10);
    // Titles weigh 5 × 25, written as −126; three places lie free between two passages.
    expect(of('妇联')).toEqual({ records: 1, bytes: [0x82, 0, 0x82, 0x38, 125, 0] });
    expect(of('妇女')).toEqual({ records: 2, bytes: [0x82, 0, 0x82, 6, 8, 0x82, 1, 0x81, 6] });
  });

  it('are folded', () => {
    expect(index(10).of('巾帼')?.records).toBe(1);
    expect(index(10).of('巾幗')).toBeUndefined();
  });

  it('stand in the order of their spelling, as chunks are looked up by it', () => {
    const spelled = index(1).words.map((word) => word.spelled);
    expect(spelled).toEqual(spelled.toSorted());
  });

  it('hold every character once a record, also of one without pairs', () => {
    const { postings, lengths } = index(10);
    expect(postings.get(queryWords('妇', new Set()).words[0] ?? '')?.records).toBe(2);
    expect(postings.get(queryWords('百', new Set()).words[0] ?? '')?.records).toBe(1);
    expect(lengths).toEqual([9, 7, 0]);
  });

  it('give one place a record for a common pair, and the three characters around it', () => {
    const { of, postings, common } = index(2);
    expect(common).toBe('妇女');
    expect(of('妇女')).toEqual({ records: 2, bytes: [0x82, 0, 0x81, 6, 0x82, 1, 0x81, 6] });
    for (const three of ['妇女儿', '务妇女', '妇女议'])
      expect(postings.has(tripleWord([...three])), three).toBe(true);
    expect(postings.has(tripleWord([...'女儿童']))).toBe(false);
  });

  it('have a place for every word a query may ask for', () => {
    const { postings, common } = index(1);
    for (const key of RECORDS.flat().map((key) => key.replace('幗', '帼'))) {
      for (let start = 0; start < key.length; start++) {
        for (let end = start + 1; end <= key.length; end++) {
          const { words } = queryWords(key.slice(start, end), readCommon(common));
          for (const word of words) expect(postings.has(word), key.slice(start, end)).toBe(true);
        }
      }
    }
  });
});
