/** The words a query asks the index for, and how far each stands from the first character of the query. */
export interface QueryWords {
  words: string[];
  /** Same order as `words`, rising; the index counts one place a pair. */
  offsets: number[];
}

const LETTERS = 26;
const CODE_LENGTH = 4;
/** Fills the second half of a word that stands for one character; no letter or digit has this code. */
const ALONE = 'zzzz';

/**
 * Four letters a–z for one character, different for any two letters or digits of Unicode
 * (their code points stay below 26⁴): 妇 → `bfth`. No segmenter or stemmer cuts such a word.
 */
export function codeOf(char: string): string {
  let rest = char.codePointAt(0) ?? 0;
  let code = '';
  for (let i = 0; i < CODE_LENGTH; i++) {
    code = String.fromCharCode(97 + (rest % LETTERS)) + code;
    rest = Math.floor(rest / LETTERS);
  }
  return code;
}

/** One word of eight letters for each pair of neighbours in a key: 妇联会 → 妇联, 联会; none for one character. */
export function pairWords(key: string): string[] {
  const codes = Array.from(key, codeOf);
  return codes.slice(1).map((code, i) => `${codes[i]}${code}`);
}

/** The word that stands for a character wherever it occurs in a record: 妇 → `bfthzzzz`. */
export function aloneWord(char: string): string {
  return codeOf(char) + ALONE;
}

/**
 * What to ask the index for a key: up to four pairs all of them, of more the first two, every second
 * and the last (together they cover every character); for a single character its own word.
 * 百千万巾帼大宣讲 → 百千 千万 万巾 帼大 宣讲 at 0 1 2 4 6.
 */
export function queryWords(key: string): QueryWords {
  const chars = Array.from(key);
  if (chars.length === 1) return { words: [aloneWord(key)], offsets: [0] };
  const words = pairWords(key);
  const asked = words.map((_, i) => i).filter((i) => isAsked(i, words.length));
  return { words: asked.map((i) => words[i] ?? ''), offsets: asked };
}

function isAsked(index: number, count: number): boolean {
  return count <= 4 || index === 1 || index % 2 === 0 || index === count - 1;
}
