import { type Fold, keyText } from '../key.ts';
import type { ReadForm } from './name-entry.ts';

/** How a form answers a query, best first; the names in a list are ordered by it. */
export const GRADES = [
  'text',
  'pinyin',
  'initials',
  'begins',
  'initials-begin',
  'mixed',
  'mixed-begin',
  'inside',
] as const;
export type Grade = (typeof GRADES)[number];

/** A query as names are asked for it. */
export interface NameQuery {
  /** Its search key: 百千萬 → 百千万. */
  key: string;
  /** Letters and digits only, tones off, ü as v: `xiāng nǚ` → `xiangnv`; null where it holds anything else. */
  letters: string | null;
}

/** Characters or letters a piece from the middle of a name must have, so that it says something. */
const INSIDE_HAN = 2;
const INSIDE_LETTERS = 4;

/** Reads what was typed: blanks, apostrophes and tone marks of pinyin do not count. */
export function readNameQuery(typed: string, fold: Fold): NameQuery {
  const key = keyText(typed, fold);
  const letters = key.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
  return { key, letters: /^[a-z0-9]+$/.test(letters) ? letters : null };
}

/** How a form answers a query; null where it does not. */
export function gradeForm(query: NameQuery, form: ReadForm): Grade | null {
  const { key, letters } = query;
  if (key === '') return null;
  if (form.key === key) return 'text';
  return (letters === null ? null : gradeLetters(letters, form)) ?? gradeText(key, form);
}

function gradeText(key: string, form: ReadForm): Grade | null {
  if (form.key.startsWith(key)) return 'begins';
  return key.length >= INSIDE_HAN && /\P{ASCII}/u.test(key) && form.key.includes(key) ? 'inside' : null;
}

/** Somebody who writes ü as v or ü means it; who writes u may mean either. */
function gradeLetters(letters: string, form: ReadForm): Grade | null {
  const full = letters.includes('v') ? form.full : form.loose;
  if (full === letters) return 'pinyin';
  if (form.initials === letters) return 'initials';
  if (full.startsWith(letters)) return 'begins';
  if (form.initials.startsWith(letters)) return 'initials-begin';
  const mixed = spells(letters, full, form.starts);
  if (mixed !== null) return mixed;
  return letters.length >= INSIDE_LETTERS && form.starts.some((start) => full.startsWith(letters, start))
    ? 'inside'
    : null;
}

/**
 * Whether letters spell a name with a beginning of each syllable, as people type: `jguoxxd` and `zhgongh` for
 * 中国工会. Work is linear in letters × syllables.
 */
function spells(letters: string, full: string, starts: readonly number[]): 'mixed' | 'mixed-begin' | null {
  let read = [0];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? full.length;
    const next = new Set<number>();
    for (const from of read) {
      for (let n = 0; start + n < end && letters[from + n] === full[start + n]; n++) next.add(from + n + 1);
    }
    if (next.has(letters.length)) return i === starts.length - 1 ? 'mixed' : 'mixed-begin';
    if (next.size === 0) return null;
    read = [...next];
  }
  return null;
}
