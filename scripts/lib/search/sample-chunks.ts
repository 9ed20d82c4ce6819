import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ChunkEntry, SIGNATURE } from './pagefind-format.ts';

/** A word as a chunk has it: its records by number, with places and weights as they are written. */
export interface ReadWord {
  spelled: string;
  records: { record: number; places: number[] }[];
}

/** Reads chunks for tests, apart from the code that writes them. */
export function readChunks(folder: string, chunks: readonly ChunkEntry[]): ReadWord[] {
  return chunks.flatMap(({ name }) => {
    const content = gunzipSync(readFileSync(join(folder, `${name}.pf_index`))).subarray(SIGNATURE.length);
    const [words] = readValue(content, { at: 0 }) as [[string, [number, number[]][]][]];
    return words.map(([spelled, records]) => {
      let record = 0;
      return {
        spelled,
        records: records.map(([step, places]) => {
          record += step;
          return { record, places };
        }),
      };
    });
  });
}

/** A value of CBOR, as far as chunks have it; places stay the steps they are. */
function readValue(bytes: Buffer, place: { at: number }): unknown {
  const head = bytes[place.at++] ?? 0;
  const [kind, small] = [head >> 5, head & 31];
  const width = [1, 2, 4][small - 24] ?? 0;
  const value = small < 24 ? small : bytes.readUIntBE(place.at, width);
  place.at += width;
  if (kind === 0) return value;
  if (kind === 1) return -1 - value;
  if (kind === 4) return Array.from({ length: value }, () => readValue(bytes, place));
  place.at += value;
  return bytes.toString('utf8', place.at - value, place.at);
}
