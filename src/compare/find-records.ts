import { KIND_NAMES } from '../model/record-name.ts';
import type { IndexOrganisation, IndexRecord, RecordIndex } from './record-index.ts';

/** What was typed, taken apart: `岳阳 2021`, `yueyang2021`, `yys 21`. */
interface Asked {
  years: string[];
  /** Pieces of Chinese. */
  words: string[];
  /** Pieces of pinyin or initials, ü as v, without tones. */
  letters: string[];
}

/** How well a piece fits, best first; null where it does not. */
type Fit = 0 | 1 | 2 | null;

/** What fits a query, best first and newest first among equals. */
export interface FoundRecords {
  records: IndexRecord[];
  /** How many fit in all. */
  total: number;
}

/**
 * Records by name, year, pinyin or initials, in any order: 岳阳 2021, `yueyang 2021`, `yysfl`, 湖南总结. Every piece must
 * fit. Time grows with the organisations and records, each looked at once.
 */
export function findRecords(index: RecordIndex, typed: string, most: number): FoundRecords {
  const asked = readQuery(typed);
  const fits = new Map(index.organisations.map((one) => [one, fitLetters(asked.letters, one)]));
  // By fit, and of each fit no more than are asked for: one letter fits nearly all.
  const found: IndexRecord[][] = [];
  let total = 0;
  for (const record of index.records) {
    if (!asked.years.every((year) => fitsYear(year, record.year))) continue;
    const letters =
      record.organisation === null ? fitAll(asked.letters, () => null) : fits.get(record.organisation);
    if (letters === null || letters === undefined) continue;
    const words = fitWords(asked.words, record);
    if (words === null) continue;
    total += 1;
    const alike = found[letters + words] ?? [];
    found[letters + words] = alike;
    if (alike.length < most) alike.push(record);
  }
  return { records: found.flat().slice(0, most), total };
}

function readQuery(typed: string): Asked {
  const plain = typed
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '')
    .replaceAll('妇女联合会', '妇联')
    .replaceAll(/(\d)年/g, '$1 ');
  const pieces = plain.match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? [];
  return {
    years: pieces.filter((piece) => /^\d/.test(piece)),
    words: pieces.filter((piece) => /\p{Script=Han}/u.test(piece)),
    letters: pieces.filter((piece) => /^[a-z]/.test(piece)),
  };
}

/** 2021 and its beginning while one types: 20, 202; its last two digits too: 21. */
function fitsYear(piece: string, year: number | null): boolean {
  const printed = String(year ?? '');
  return printed.startsWith(piece) || (piece.length === 2 && printed.endsWith(piece));
}

function fitAll(pieces: readonly string[], judge: (piece: string) => Fit): number | null {
  let sum = 0;
  for (const piece of pieces) {
    const one = judge(piece);
    if (one === null) return null;
    sum += one;
  }
  return sum;
}

function fitWords(words: readonly string[], { who, kind }: IndexRecord): number | null {
  return fitAll(words, (word) => {
    if (who.startsWith(word)) return 0;
    const text = who + KIND_NAMES[kind];
    if (text.includes(word)) return 1;
    return isSubsequence(word, text) ? 2 : null;
  });
}

/** Whether all characters stand in a text in this order: 岳阳妇联 in 岳阳市妇联. */
function isSubsequence(word: string, text: string): boolean {
  let at = 0;
  for (const character of word) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function fitLetters(pieces: readonly string[], organisation: IndexOrganisation): number | null {
  return fitAll(pieces, (piece) => {
    // Ids are spelled by the register and its exceptions.
    if (organisation.id.replaceAll('-', '').startsWith(piece)) return 0;
    const letters = piece.replaceAll('v', 'u');
    const { syllables } = organisation;
    if (spells(letters, syllables, 0, false)) return 0;
    if (syllables.some((_, from) => from > 0 && spells(letters, syllables, from, false))) return 1;
    return spells(letters, syllables, 0, true) ? 2 : null;
  });
}

/**
 * Whether letters are beginnings of the syllables from one on, as people type: `yy`, `yueyang`, `yueys`; with leaps over
 * syllables behind the first `yyfl`. Work is linear in letters × syllables.
 */
function spells(letters: string, syllables: readonly string[], from: number, leaps: boolean): boolean {
  let read = [0];
  for (let i = from; i < syllables.length; i += 1) {
    const syllable = syllables[i] as string;
    // After the first syllable a leap may keep what was read before it.
    const next = leaps && i > from ? [...read] : [];
    for (const at of read) {
      for (let n = 0; n < syllable.length && letters[at + n] === syllable[n]; n += 1)
        if (!next.includes(at + n + 1)) next.push(at + n + 1);
    }
    if (next.includes(letters.length)) return true;
    if (next.length === 0) return false;
    read = next;
  }
  return false;
}
