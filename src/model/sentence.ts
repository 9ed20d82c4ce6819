/** A stretch of a passage with the words around it. */
export interface Sentence {
  before: string;
  hit: string;
  after: string;
  /** Whether words of the same sentence were left out on that side. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters shown on either side of what is sought, at most. */
const ROOM = 48;
const STOPS = new Set('。！？；\n');

/**
 * The sentence that holds a stretch of a passage, at most 48 characters to either side: for 两癌 in
 * 稳步推进。推进“两癌”检查。 → `推进“`, `两癌`, `”检查。`.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && start - from < ROOM && !STOPS.has(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < ROOM && !STOPS.has(text[to] ?? '')) to += 1;
  if (STOPS.has(text[to] ?? '')) to += 1;
  // Never between the halves of a character beyond the basic plane.
  if (isLowHalf(text, from)) from += 1;
  if (isLowHalf(text, to)) to -= 1;
  return {
    before: text.slice(from, start),
    hit: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > 0 && !STOPS.has(text[from - 1] ?? ''),
    cutAfter: to < text.length && !STOPS.has(text[to - 1] ?? ''),
  };
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
