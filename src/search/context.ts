import type { Range } from './key.ts';

/** A piece of a snippet, marked or plain. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The words around a hit. */
export interface Snippet {
  pieces: Piece[];
  /** Whether text was left out before and behind. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** How many hits of the passage lie outside. */
  more: number;
}

/** Characters shown on either side of the first hit where its sentence is longer. */
const REACH = 48;
const SENTENCE_END = /[。！？；!?;\n]/u;

/**
 * The sentence around the first hit, at most `reach` characters on either side of it: 两癌 in
 * 开展宣讲。做好“两癌”免费检查。抓好换届。 → 做好“[两癌]”免费检查。
 */
export function cutContext(text: string, hits: readonly Range[], reach = REACH): Snippet {
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = sentenceStart(text, first.start, reach);
  const end = sentenceEnd(text, first.end, reach);
  const inside = hits.filter((hit) => hit.end <= end);
  return {
    pieces: cutPieces(text, inside, start, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    more: hits.length - inside.length,
  };
}

function sentenceStart(text: string, from: number, reach: number): number {
  const least = Math.max(0, from - reach);
  for (let at = from; at > least; at--)
    if (SENTENCE_END.test(text.charAt(at - 1))) return skipClosing(text, at, from);
  return wholeChar(text, least);
}

function sentenceEnd(text: string, from: number, reach: number): number {
  const most = Math.min(text.length, from + reach);
  for (let at = from; at < most; at++)
    if (SENTENCE_END.test(text.charAt(at))) return skipClosing(text, at + 1, most);
  return wholeChar(text, most);
}

/** Closing marks behind a full stop belong to the sentence before: 。” */
function skipClosing(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && /[”’」』》〉）)]/u.test(text.charAt(next))) next++;
  return next;
}

/** Steps back from the middle of a surrogate pair. */
function wholeChar(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > 0 ? at - 1 : at;
}

function cutPieces(text: string, hits: readonly Range[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    pieces.push(
      { text: text.slice(at, hit.start), hit: false },
      { text: text.slice(hit.start, hit.end), hit: true },
    );
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
