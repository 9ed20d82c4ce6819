import { Cbor } from './cbor.ts';
import type { WordIndex } from './index-words.ts';

/**
 * A chunk is closed when it holds this many bytes, before compression. Small, since a query needs one
 * chunk a word and one word of each; not smaller, since each chunk is a line of the table loaded first.
 */
const CHUNK_BYTES = 24_000;

export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
  /** Number of words up to its last, of all. */
  last: number;
}

/** Cuts the words of an index into the files Pagefind loads one by one. */
export function* cutChunks(words: WordIndex['words']): Generator<Chunk> {
  let [start, size] = [0, 0];
  for (const [i, { posting }] of words.entries()) {
    size += posting.bytes.length;
    if (size < CHUNK_BYTES && i < words.length - 1) continue;
    yield { ...encodeChunk(words.slice(start, i + 1), size), last: i + 1 };
    [start, size] = [i + 1, 0];
  }
}

function encodeChunk(words: WordIndex['words'], size: number): Omit<Chunk, 'last'> {
  const chunk = new Cbor(size + words.length * 32);
  chunk.array(1);
  chunk.array(words.length);
  for (const { spelled, posting } of words) {
    chunk.array(2);
    chunk.text(spelled);
    chunk.array(posting.records);
    chunk.append(posting.bytes.bytes);
  }
  return { from: words[0]?.spelled ?? '', to: words.at(-1)?.spelled ?? '', bytes: chunk.bytes };
}
