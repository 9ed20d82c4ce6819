import { type Fold, keyText } from './key.ts';

/** What a reader asks for, read from what was typed. */
export interface Query {
  /** What is to be found, as typed: without the words to leave out. It is marked on the plan page. */
  text: string;
  /** Key of all of it, as if it stood in one: `岳阳两癌`. Empty where nothing but `-词` or marks was typed. */
  whole: string;
  /** Keys of the parts between blanks, each once: `岳阳`, `两癌`. */
  parts: string[];
  /** Keys of words that must not stand anywhere in a record: `家风` of `-家风`. */
  without: string[];
}

/** One part: blanks inside of a pair of quote marks do not end it; a mark without its other half is none. */
const PART = /(?:“[^“”]*”|"[^"]*"|＂[^＂]*＂|\S)+/gu;
/** A hyphen or minus before a word, of any width; the dash of Chinese texts (——) is none. */
const MINUS = /^[-－﹣−]+/u;

/**
 * Reads a query as typed: `岳阳 “学条例 进基地” -两癌` → parts 岳阳 and 学条例进基地, without 两癌. Quote marks
 * change nothing but that they hold blanks together. `-` alone or inside a word (`2021-2025`) says nothing.
 */
export function parseQuery(typed: string, fold: Fold): Query {
  const wanted: string[] = [];
  const without = new Set<string>();
  for (const [part] of typed.matchAll(PART)) {
    const word = part.replace(MINUS, '');
    const key = keyText(word, fold);
    if (word === part || key === '') wanted.push(part);
    else without.add(key);
  }
  const text = wanted.join(' ');
  const parts = wanted.map((part) => keyText(part, fold)).filter((key) => key !== '');
  return { text, whole: parts.join(''), parts: [...new Set(parts)], without: [...without] };
}
