import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from '../files/list-files.ts';

/**
 * Mobile numbers, ID numbers and e-mail addresses, blanks and dashes inside them gone. Written apart from
 * the patterns of the reader of the texts on purpose: this is the second look.
 * `王五（138 0013 8000）` → 13800138000
 */
const PERSONAL = [
  /(?<![0-9a-z])(?:\+?86)?(1[3-9][0-9]{9})(?![0-9a-z])/g,
  /(?<![0-9a-z])([1-9][0-9]{5}(?:18|19|20)[0-9]{9}[0-9x])(?![0-9a-z])/g,
  /([a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+)/g,
];

/** Every mobile number, ID number and e-mail address in the files of a folder, as often as it stands there. */
export function personalNumbers(dir: string): string[] {
  const found = listFiles(dir).flatMap((file) => findIn(closeUp(decode(readFileSync(join(dir, file))))));
  return found.sort();
}

/** Files of a folder in which one of the numbers stands, compressed files and image metadata unpacked. Never says the number. */
export function filesHolding(dir: string, numbers: string[]): string[] {
  return listFiles(dir).filter((file) => {
    const bytes = readFileSync(join(dir, file));
    return [file, ...[bytes, ...unpack(bytes)].flatMap(readings)].some((text) =>
      numbers.some((n) => text.includes(n)),
    );
  });
}

function findIn(text: string): string[] {
  return PERSONAL.flatMap((pattern) => [...text.matchAll(pattern)].map((m) => m[1] ?? ''));
}

/** A document as text: by its byte-order mark, else as UTF-8, else as GB18030. */
function decode(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The bytes of any file as text in each encoding it may hold, with and without its tags. */
function readings(bytes: Uint8Array): string[] {
  const texts = ['utf-8', 'utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  const bare = texts.filter((text) => text.includes('<')).map((text) => text.replace(/<[^>]*>/g, ''));
  return [...texts, ...bare].map(closeUp);
}

/** Width and case made even, the blanks and dashes between digits gone: `138-0013 8000` → 13800138000. */
function closeUp(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[0-9])[\s\u200b\ufeff.\-‐‑–—]+(?=[0-9])/g, '');
}

/** What lies compressed in a file: a gzip stream (Pagefind's index and fragments), the files of a ZIP, the text chunks of a PNG. */
function unpack(bytes: Buffer): Buffer[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04')
    return Object.values(unzipSync(bytes)).map((file) => Buffer.from(file));
  return bytes.toString('latin1', 1, 4) === 'PNG' ? pngTexts(bytes) : [];
}

/** Inflated `zTXt` and `iTXt` chunks of a PNG: key, zero bytes and flags, then a zlib stream. */
function pngTexts(png: Buffer): Buffer[] {
  const texts: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const chunk = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const packed = chunk.indexOf(Buffer.from([0x78]), chunk.indexOf(0));
    if (!/^[zi]TXt$/.test(png.toString('latin1', at + 4, at + 8)) || packed === -1) continue;
    try {
      texts.push(inflateSync(chunk.subarray(packed)));
    } catch {
      // Not compressed: the chunk was read as it stands.
    }
  }
  return texts;
}
