import type { Passage } from '../model/walk.ts';

/** A passage as it travels with the index: in the title of its anchor, which Pagefind hands back unread. */
export interface StoredPassage extends Pick<Passage, 'text' | 'place' | 'path'> {
  /** Ids of the themes its item is labelled with, main theme first. */
  themes: string[];
}

/** Blanks in a row, blanks but the plain one, and what cannot be seen: Pagefind tidies such away. */
const FRAGILE = /[\p{Z}\p{C}]{2,}|(?! )[\p{Z}\p{C}]/gu;

/**
 * Text, place, themes and path as one line: `["强化理论武装","heading","party-building","一、深化思想引领…"]`. The two blanks in
 * “巾帼心向党  喜迎二十大” are written as escapes.
 */
export function packPassage({ text, place, path, themes }: StoredPassage): string {
  return JSON.stringify([text, place, themes.join(' '), ...path]).replace(FRAGILE, escapeUnits);
}

/** The way back; null for an anchor that is none of ours. */
export function unpackPassage(packed: string): StoredPassage | null {
  if (!packed.startsWith('[')) return null;
  const [text, place, themes, ...path] = JSON.parse(packed) as [
    string,
    Passage['place'],
    string,
    ...string[],
  ];
  return { text, place, path, themes: themes === '' ? [] : themes.split(' ') };
}

function escapeUnits(chars: string): string {
  return chars
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
