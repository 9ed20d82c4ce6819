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

/** The way back, of a pair or a character: the word of 妇联 → 妇联, of 妇 alone → 妇. */
export function readWord(word: string): string {
  const codes = word.match(/[a-z]{4}/g) ?? [];
  return codes.map((code) => (code === ALONE ? '' : charOf(code))).join('');
}

function charOf(code: string): string {
  let point = 0;
  for (const letter of code) point = point * LETTERS + letter.charCodeAt(0) - 97;
  return String.fromCodePoint(point);
}

/** The word of three neighbours, known by its first letter, which no code of a letter or digit begins with. */
export function tripleWord(chars: readonly string[]): string {
  return `z${chars.map(codeOf).join('')}`;
}

/**
 * What to ask the index for a key: up to four pairs all of them, of more the first two, every second
 * and the last (together they cover every character); for a single character its own word.
 * 百千万巾帼大宣讲 → 百千 千万 万巾 帼大 宣讲 at 0 1 2 4 6.
 *
 * Of a pair in `common` (妇女: in every record, many times) the index knows one place a record only. In a
 * longer query the three characters around it stand for it: 妇女议事会 → 妇女议 女议 议事 事会. So no query
 * loads the places of a word that is everywhere.
 */
export function queryWords(key: string, common: ReadonlySet<string>): QueryWords {
  const chars = Array.from(key);
  if (chars.length === 1) return { words: [aloneWord(key)], offsets: [0] };
  const pairs = pairWords(key);
  if (pairs.length === 1) return { words: pairs, offsets: [0] };
  const asked = pairs.map((_, i) => i).filter((i) => isAsked(i, pairs.length));
  const isCommon = (i: number) => common.has(`${chars[i]}${chars[i + 1]}`);
  const triples = new Set(asked.filter(isCommon).map((i) => Math.min(i, pairs.length - 2)));
  const isCovered = (i: number) => triples.has(i) || triples.has(i - 1);
  const words = new Map<number, string>();
  for (const i of triples) words.set(i, tripleWord(chars.slice(i, i + 3)));
  for (const i of asked) if (!isCovered(i)) words.set(i, pairs[i] ?? '');
  const offsets = [...words.keys()].sort((a, b) => a - b);
  return { words: offsets.map((i) => words.get(i) ?? ''), offsets };
}

function isAsked(index: number, count: number): boolean {
  return count <= 4 || index === 1 || index % 2 === 0 || index === count - 1;
}

/** Reads a list of pairs: `妇女家庭巾帼`. */
export function readCommon(pairs: string): ReadonlySet<string> {
  const chars = Array.from(pairs);
  const common = new Set<string>();
  for (let i = 0; i + 1 < chars.length; i += 2) common.add(`${chars[i]}${chars[i + 1]}`);
  return common;
}
