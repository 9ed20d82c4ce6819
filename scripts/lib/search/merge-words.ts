import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { aloneWord, pairWords, tripleWord } from '../../../src/search/tokens.ts';
import { type OpenBlockFile, openBlockFile } from './block-file.ts';
import { Cbor } from './cbor.ts';
import type { PutFile } from './last-index.ts';
import { type ChunkEntry, Names, SIGNATURE } from './pagefind-format.ts';
import { WordNumbers } from './word-numbers.ts';

/** Bytes of a chunk, before compression, in a corpus of up to so many records. */
const CHUNK_BYTES = 24_000;
const SMALL_CORPUS = 10_000;
/** zlib's 4 writes 2 % more than its 6 and takes 40 % of the time. */
const LEVEL = 4;

/** The blocks of a corpus in their order, and every character of theirs in the order of code points. */
export interface MergedBlocks {
  paths: readonly string[];
  /** Number of records of each. */
  sizes: readonly number[];
  alphabet: string;
  /** See `chunkBytesFor`. */
  chunkBytes: number;
}

/**
 * A chunk is closed when it holds so many bytes. Small, since a query needs one chunk a word and one word of each; not
 * smaller, since each chunk is a line of the table loaded first. So in a large corpus both grow alike, with the root of
 * its records.
 */
export function chunkBytesFor(sizes: readonly number[]): number {
  const records = sizes.reduce((sum, size) => sum + size, 0);
  return Math.round(CHUNK_BYTES * Math.max(1, Math.sqrt(records / SMALL_CORPUS)));
}

/** A chunk with the SHA-256 of what it holds. */
export interface WrittenChunk extends ChunkEntry {
  hash: string;
}

/** Where a chunk stands in the index. */
export function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

interface Block {
  file: OpenBlockFile<{ alphabet: string }>;
  /** Number of its first record in the corpus. */
  base: number;
  /** Its words, in the numbers of the corpus. */
  keys: Float64Array;
  records: Uint32Array;
  first: Uint32Array;
  last: Uint32Array;
  at: Uint32Array;
}

/** Words of all blocks made one list, range by range. */
export class WordMerge {
  readonly #chars: string[];
  readonly #numbers: WordNumbers;
  readonly #blocks: Block[];
  readonly #chunkBytes: number;

  constructor({ paths, sizes, alphabet, chunkBytes }: MergedBlocks) {
    this.#chunkBytes = chunkBytes;
    this.#chars = Array.from(alphabet);
    this.#numbers = new WordNumbers(alphabet.length);
    if (this.#numbers.size * paths.length > Number.MAX_SAFE_INTEGER)
      throw new Error(`${this.#chars.length} different characters in ${paths.length} blocks are too many`);
    const places = new Map(this.#chars.map((char, i) => [char, i + 1]));
    let base = 0;
    this.#blocks = paths.map((path, i) => {
      const block = openBlock(path, base, places, this.#numbers);
      base += sizes[i] ?? 0;
      return block;
    });
  }

  /**
   * The words at which the list is cut into about `count` ranges of like weight, as the first block has them: the first
   * of each range, and a number above all.
   */
  cut(count: number): number[] {
    const [block] = this.#blocks;
    if (block === undefined) return [];
    const { keys, at } = block;
    const step = (at.at(-1) ?? 0) / count;
    const firsts = [0];
    for (const [i, key] of keys.entries())
      if ((at[i] ?? 0) >= step * firsts.length && firsts.length < count) firsts.push(key);
    return [...firsts, Number.POSITIVE_INFINITY];
  }

  /** Writes the chunks of the words from `from` up to `to`; their names begin with `prefix`. */
  write(put: PutFile, prefix: string, from: number, to: number): { chunks: WrittenChunk[]; bytes: number } {
    const names = new Names(prefix);
    const chunks: WrittenChunk[] = [];
    let bytes = 0;
    for (const { first, last, content } of cutChunks(this.#words(from, to), this.#chunkBytes)) {
      const hash = createHash('sha256').update(content).digest('hex');
      const name = names.nameByHash(hash);
      const pack = () => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: LEVEL });
      bytes += put(chunkPath(name), hash, pack);
      chunks.push({ from: first, to: last, name, hash });
    }
    return { chunks, bytes };
  }

  /** Every word of a range with its records in all blocks. */
  *#words(from: number, to: number): Generator<Word> {
    const pieces = this.#blocks.map((block) => pieceOf(block, from, to));
    const order = orderOf(pieces);
    const next = pieces.map(({ start }) => start);
    for (let i = 0; i < order.length; ) {
      const key = Math.floor((order[i] ?? 0) / pieces.length);
      const parts: Part[] = [];
      let records = 0;
      for (; i < order.length && Math.floor((order[i] ?? 0) / pieces.length) === key; i++) {
        const which = (order[i] ?? 0) % pieces.length;
        const piece = pieces[which];
        if (!piece) continue;
        const word = next[which] ?? 0;
        next[which] = word + 1;
        parts.push({ piece, word });
        records += piece.block.records[word] ?? 0;
      }
      yield { spelled: this.#spell(key), records, parts };
    }
  }

  #spell(key: number): string {
    const chars = this.#numbers.symbolsOf(key).map((symbol) => this.#chars[symbol - 1] ?? '');
    if (chars.length === 1) return aloneWord(chars[0] ?? '');
    if (chars.length === 2) return pairWords(chars.join(''))[0] ?? '';
    return tripleWord(chars);
  }

  close(): void {
    for (const { file } of this.#blocks) file.close();
  }
}

function openBlock(
  path: string,
  base: number,
  places: ReadonlyMap<string, number>,
  numbers: WordNumbers,
): Block {
  const file = openBlockFile<{ alphabet: string }>(path);
  const own = new WordNumbers(file.told.alphabet.length);
  const symbols = [0, ...Array.from(file.told.alphabet, (char) => places.get(char) ?? 0)];
  const keys = file.list<Float64Array>('keys').map((key) => {
    const [a = 0, b, c] = own.symbolsOf(key).map((symbol) => symbols[symbol] ?? 0);
    if (b === undefined) return numbers.one(a);
    return c === undefined ? numbers.two(a, b) : numbers.three(a, b, c);
  });
  const [records, first, last, at] = ['records', 'first', 'last', 'at'].map((name) =>
    file.list<Uint32Array>(name),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { file, base, keys, records, first, last, at };
}

/** What a block has of a range: words `start` to `end`, and their bytes. */
interface Piece {
  block: Block;
  start: number;
  end: number;
  bytes: Uint8Array;
}

function pieceOf(block: Block, from: number, to: number): Piece {
  const start = lowerBound(block.keys, from);
  const end = lowerBound(block.keys, to);
  const bytes = block.file.slice('bytes', block.at[start] ?? 0, block.at[end] ?? 0);
  return { block, start, end, bytes };
}

/** The words of all pieces in one order, those that are the same by their block: word × number of pieces + place of the piece. */
function orderOf(pieces: readonly Piece[]): Float64Array {
  const order = new Float64Array(pieces.reduce((sum, { start, end }) => sum + end - start, 0));
  let used = 0;
  for (const [i, { block, start, end }] of pieces.entries())
    for (let word = start; word < end; word++) order[used++] = (block.keys[word] ?? 0) * pieces.length + i;
  return order.sort();
}

/** A word of one block. */
interface Part {
  piece: Piece;
  word: number;
}

interface Word {
  spelled: string;
  records: number;
  parts: readonly Part[];
}

interface Chunk {
  first: string;
  last: string;
  content: Uint8Array;
}

/** Cuts words into the files the browser loads one by one. */
function* cutChunks(words: Iterable<Word>, chunkBytes: number): Generator<Chunk> {
  let [body, count, first, last] = [new Cbor(chunkBytes * 2), 0, '', ''];
  let places = 0;
  const close = (): Chunk => {
    const chunk = new Cbor(body.length + 16);
    chunk.array(1);
    chunk.array(count);
    chunk.append(body.bytes);
    return { first, last, content: chunk.bytes };
  };
  for (const { spelled, records, parts } of words) {
    if (count === 0) first = spelled;
    last = spelled;
    body.array(2);
    body.text(spelled);
    body.array(records);
    const before = body.length;
    writeRecords(body, parts);
    places += body.length - before;
    count++;
    if (places < chunkBytes) continue;
    yield close();
    [body, count, places] = [new Cbor(chunkBytes * 2), 0, 0];
  }
  if (count > 0) yield close();
}

/** The records of a word, block after block: the first of each as the step from the last before. */
function writeRecords(body: Cbor, parts: readonly Part[]): void {
  let before = 0;
  for (const { piece, word } of parts) {
    const { block, start, bytes } = piece;
    const begin = block.at[start] ?? 0;
    body.array(2);
    body.int(block.base + (block.first[word] ?? 0) - before);
    body.append(bytes.subarray((block.at[word] ?? 0) - begin, (block.at[word + 1] ?? 0) - begin));
    before = block.base + (block.last[word] ?? 0);
  }
}

/** Place of the first number that is not below a bound. */
function lowerBound(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
