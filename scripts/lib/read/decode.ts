import { createHash } from 'node:crypto';
import type { PlanRecord } from '../../../src/model/record.ts';

/** Largest document read, in bytes; a plan has 10 to 50 thousand. */
export const SIZE_LIMIT = 16 * 1024 * 1024;

export type Encoding = PlanRecord['source']['encoding'];

/** A source document as decoded text; `characters` counts what is not blank. */
export interface SourceFile {
  file: string;
  sha256: string;
  encoding: Encoding;
  text: string;
  characters: number;
}

export type Rejection = 'file-empty' | 'file-blank' | 'file-binary' | 'file-too-large' | 'file-undecodable';

const BYTE_ORDER_MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes → text: UTF-8 with or without byte-order mark, UTF-16 with one, GB18030. What can't be text is rejected with its reason. */
export function decodeFile(file: string, bytes: Uint8Array): SourceFile | { rejected: Rejection } {
  if (bytes.length === 0) return { rejected: 'file-empty' };
  if (bytes.length > SIZE_LIMIT) return { rejected: 'file-too-large' };
  const decoded = decodeBytes(bytes);
  if ('rejected' in decoded) return decoded;
  const characters = countCharacters(decoded.text);
  if (characters === 0) return { rejected: 'file-blank' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, ...decoded, characters };
}

/** How many UTF-16 units of a text are not blank. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i] as string)) count++;
  return count;
}

function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } | { rejected: Rejection } {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (!marked && bytes.includes(0)) return { rejected: 'file-binary' };
  for (const encoding of marked ? [marked[0]] : (['utf-8', 'gb18030'] as const)) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return looksBinary(text) ? { rejected: 'file-binary' } : { text, encoding };
  }
  return { rejected: 'file-undecodable' };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text has hardly any control characters; a compressed or executable file has many. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) controls++;
  }
  return controls * 50 > text.length;
}
