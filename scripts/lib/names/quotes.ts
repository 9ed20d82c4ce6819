/** A string in quotes or book marks: the range of what is inside, and of the whole with its marks. */
export interface Quoted {
  mark: '“' | '《';
  /** Inside the marks. */
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
}

const CLOSING = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);
const OPENING = new Map([...CLOSING].map(([open, close]) => [close, open]));
const MARKS = /[“”「」『』《》〈〉]/g;
/** A string in “ ” longer than this, or with a full stop inside, is speech and no name. */
const LONGEST_NAME = 40;
/** Nor is a string in 《 》 longer than this a title; marks nested a million deep are not read a million times. */
const LONGEST_TITLE = 200;
const SENTENCE_END = /[。！？；\n]/;

/** Strings in “ ” and 《 》 in reading order, the outermost of nested ones whole; an opening mark never closed swallows nothing. */
export function findQuoted(text: string): Quoted[] {
  const pairs = pairMarks(straightToCurved(text)).filter((pair) => isName(text, pair));
  pairs.sort((a, b) => a.outerStart - b.outerStart);
  const outermost: Quoted[] = [];
  for (const pair of pairs) if (pair.outerStart >= (outermost.at(-1)?.outerEnd ?? 0)) outermost.push(pair);
  return outermost;
}

/** Every pair of marks: a closing mark belongs to the last one of its kind still open, what was opened since is dropped. */
function pairMarks(text: string): Quoted[] {
  const open: { mark: string; at: number }[] = [];
  const count = new Map<string, number>();
  const pairs: Quoted[] = [];
  const drop = (): { mark: string; at: number } => {
    const last = open.pop() as { mark: string; at: number };
    count.set(last.mark, (count.get(last.mark) as number) - 1);
    return last;
  };
  for (const { 0: c, index: i } of text.matchAll(MARKS)) {
    const opening = OPENING.get(c);
    if (opening === undefined) {
      open.push({ mark: c, at: i });
      count.set(c, (count.get(c) ?? 0) + 1);
      continue;
    }
    if (!count.get(opening)) continue;
    let last = drop();
    while (last.mark !== opening) last = drop();
    const mark = opening === '《' || opening === '〈' ? '《' : '“';
    pairs.push({ mark, start: last.at + 1, end: i, outerStart: last.at, outerEnd: i + 1 });
  }
  return pairs;
}

function isName(text: string, { mark, start, end }: Quoted): boolean {
  if (end - start > (mark === '《' ? LONGEST_TITLE : LONGEST_NAME)) return false;
  const inside = text.slice(start, end);
  return inside.trim() !== '' && !(mark === '《' ? /[。！？]/ : SENTENCE_END).test(inside);
}

/** Straight quotes in pairs become curved ones, unit for unit; an odd one at the end stays. */
function straightToCurved(text: string): string {
  const total = text.split(/["＂]/).length - 1;
  let seen = 0;
  return text.replace(/["＂]/g, (c) => {
    seen++;
    return seen === total && total % 2 === 1 ? c : seen % 2 === 1 ? '“' : '”';
  });
}
