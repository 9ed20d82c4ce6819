import type { Passage } from '../model/walk.ts';

/** A passage as it travels with the index: in the title of its anchor, which Pagefind hands back unread. */
export type StoredPassage = Pick<Passage, 'text' | 'place' | 'path'>;

/** Blanks in a row, blanks but the plain one, and what cannot be seen: Pagefind tidies such away. */
const FRAGILE = /[\p{Z}\p{C}]{2,}|(?! )[\p{Z}\p{C}]/gu;

/**
 * Text, place and path as one line: `["强化理论武装","heading","一、深化思想引领…"]`. The two blanks in
 * “巾帼心向党  喜迎二十大” are written as escapes.
 */
export function packPassage({ text, place, path }: StoredPassage): string {
  return JSON.stringify([text, place, ...path]).replace(FRAGILE, escapeUnits);
}

/** The way back; null for an anchor that is none of ours. */
export function unpackPassage(packed: string): StoredPassage | null {
  if (!packed.startsWith('[')) return null;
  const [text, place, ...path] = JSON.parse(packed) as [string, Passage['place'], ...string[]];
  return { text, place, path };
}

function escapeUnits(chars: string): string {
  return chars
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
