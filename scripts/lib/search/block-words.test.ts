import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyText, readFold } from '../../../src/search/key.ts';
import { pairWords, queryWords, readCommon, tripleWord } from '../../../src/search/tokens.ts';
import { keepWords } from './block-words.ts';
import { writeFoldTable } from './fold-table.ts';
import { countFrequent, findCommon } from './frequent-pairs.ts';
import { openLastIndex } from './last-index.ts';
import { WordMerge } from './merge-words.ts';
import { type ReadWord, readChunks } from './sample-chunks.ts';
import { symbolsOf } from './symbols.ts';
import { WordNumbers } from './word-numbers.ts';

const root = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Records as lists of passages; the first of each is its title. */
const RECORDS = [['妇联工作', '妇女儿童', '服务妇女'], ['巾幗建功', '妇女议事会'], ['百']];

/** Indexes the records in blocks of so many, merged in so many ranges. */
function index(commonFrom: number, blockSize = 3, ranges = 1) {
  const blocks = [];
  for (let at = 0; at < RECORDS.length; at += blockSize)
    blocks.push(
      symbolsOf(
        RECORDS.slice(at, at + blockSize).map((texts) =>
          texts.map((text, i) => ({ text, weight: i === 0 ? 5 : 1 })),
        ),
      ),
    );
  const common = findCommon(
    blocks.map((block) => countFrequent(block, 1)),
    commonFrom,
  );
  const folder = mkdtempSync(join(root, 'index-'));
  const paths = blocks.map((_, i) => join(folder, `${i}.words`));
  const lengths = blocks.flatMap((block, i) => [...keepWords(paths[i] ?? '', () => block, common)]);
  const alphabet = [...new Set(blocks.flatMap((block) => [...block.alphabet]))].sort().join('');
  const merge = new WordMerge({
    paths,
    sizes: blocks.map(({ passages }) => passages.length),
    alphabet,
    chunkBytes: 40,
  });
  const cuts = merge.cut(ranges);
  mkdirSync(join(folder, 'index'));
  const put = openLastIndex(folder, { folder: null, manifest: '', version: '' });
  const chunks = cuts.slice(1).flatMap((to, i) => merge.write(put, `${i}`, cuts[i] ?? 0, to).chunks);
  merge.close();
  const words = readChunks(join(folder, 'index'), chunks);
  const byWord = new Map<string, ReadWord>(words.map((word) => [word.spelled, word]));
  const of = (pair: string) => byWord.get(pairWords(pair)[0] ?? '')?.records;
  return { chunks, words, byWord, of, common, lengths };
}

describe('the words of an index', () => {
  it('are every pair with its places, and the weight before a place', () => {
    const { of } = index(10);
    // Titles weigh 5 × 25, written as −126; three places lie free between two passages.
    expect(of('妇联')).toEqual([{ record: 0, places: [-126, 0] }]);
    expect(of('妇女')).toEqual([
      { record: 0, places: [6, 8] },
      { record: 1, places: [6] },
    ]);
  });

  it('are folded', () => {
    expect(index(10, 3, 2).of('巾帼')?.length).toBe(1);
    expect(index(10, 2).of('巾幗')).toBeUndefined();
  });

  it.each([
    [1, 1],
    [2, 1],
    [1, 3],
    [3, 2],
  ])('are the same in blocks of %i, merged in %i ranges', (blockSize, ranges) => {
    for (const commonFrom of [1, 10])
      expect(index(commonFrom, blockSize, ranges).words).toEqual(index(commonFrom).words);
  });

  it('stand in the order of their spelling, as chunks are looked up by it', () => {
    const spelled = index(1).words.map((word) => word.spelled);
    expect(spelled).toEqual(spelled.toSorted());
  });

  it('hold every character once a record, also of one without pairs', () => {
    const { byWord, lengths } = index(11);
    expect(byWord.get(queryWords('妇', new Set()).words[0] ?? '')?.records.length).toBe(2);
    expect(byWord.get(queryWords('百', new Set()).words[0] ?? '')?.records.length).toBe(1);
    expect(lengths).toEqual([9, 7, 0]);
  });

  it('give one place a record for a common pair, and the three characters around it', () => {
    const { of, byWord, common } = index(2);
    expect(common).toBe('妇女');
    expect(of('妇女')).toEqual([
      { record: 0, places: [6] },
      { record: 1, places: [6] },
    ]);
    for (const three of ['妇女儿', '务妇女', '妇女议'])
      expect(byWord.has(tripleWord([...three])), three).toBe(true);
    expect(byWord.has(tripleWord([...'女儿童']))).toBe(false);
  });

  it('have a place for every word a query may ask for', () => {
    const { byWord, common } = index(1, 2, 4);
    const fold = readFold(writeFoldTable(new Set(RECORDS.flat().join(''))));
    for (const key of RECORDS.flat().map((text) => keyText(text, fold))) {
      for (let start = 0; start < key.length; start++) {
        for (let end = start + 1; end <= key.length; end++) {
          const { words } = queryWords(key.slice(start, end), readCommon(common));
          for (const word of words) expect(byWord.has(word), key.slice(start, end)).toBe(true);
        }
      }
    }
  });
});

it('numbers words in the order of their symbols, and tells them back', () => {
  const numbers = new WordNumbers(3);
  const words = [
    numbers.two(1, 3),
    numbers.one(1),
    numbers.two(2, 1),
    numbers.one(3),
    numbers.three(1, 1, 2),
  ];
  expect(words).toEqual(words.toSorted((a, b) => a - b));
  expect(words.map((word) => numbers.symbolsOf(word))).toEqual([[1, 3], [1], [2, 1], [3], [1, 1, 2]]);
});
