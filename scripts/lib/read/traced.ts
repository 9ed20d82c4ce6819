import type { Span } from '../../../src/model/text.ts';

/**
 * Text whose every UTF-16 unit knows where it stands in the decoded source (an offset), or that the reader put
 * it there (-1). All reading works on such texts, so that spans never have to be guessed afterwards.
 */
export interface Traced {
  readonly text: string;
  readonly at: Int32Array;
}

/** A range of a text, end excluded. */
export interface Range {
  start: number;
  end: number;
}

/** The slice of `source` from `start` to `end`, each unit at its own offset. */
export function trace(source: string, start: number, end: number): Traced {
  const at = new Int32Array(end - start);
  for (let i = 0; i < at.length; i++) at[i] = start + i;
  return { text: source.slice(start, end), at };
}

export function sliceTraced(traced: Traced, start: number, end: number = traced.text.length): Traced {
  return { text: traced.text.slice(start, end), at: traced.at.subarray(start, end) };
}

export function concatTraced(parts: readonly Traced[]): Traced {
  const at = new Int32Array(parts.reduce((n, p) => n + p.text.length, 0));
  let length = 0;
  for (const part of parts) {
    at.set(part.at, length);
    length += part.text.length;
  }
  return { text: parts.map((p) => p.text).join(''), at };
}

/** Without the blanks at both ends. */
export function trimTraced(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length;
  return sliceTraced(traced, start, Math.max(start, traced.text.trimEnd().length));
}

/** The text with each range (ordered, apart) replaced by what `put` gives for it, units of that without a place in the source. */
export function replaceRanges(
  traced: Traced,
  ranges: readonly Range[],
  put: (range: Range) => string = () => '',
): Traced {
  if (ranges.length === 0) return traced;
  const parts: Traced[] = [];
  let from = 0;
  for (const range of ranges) {
    const text = put(range);
    parts.push(sliceTraced(traced, from, range.start), { text, at: new Int32Array(text.length).fill(-1) });
    from = range.end;
  }
  return concatTraced([...parts, sliceTraced(traced, from)]);
}

/** The pieces between the places where `pattern` (global) matches: `甲、乙` cut at `、` → `甲`, `乙`. */
export function splitTraced(traced: Traced, pattern: RegExp): Traced[] {
  const parts: Traced[] = [];
  let from = 0;
  for (const match of traced.text.matchAll(pattern)) {
    parts.push(sliceTraced(traced, from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, sliceTraced(traced, from)];
}

/** Where lines begin in a decoded text; answers offset → line in O(log lines). */
export class LineIndex {
  readonly starts: number[] = [0];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(match.index + match[0].length);
  }

  /** Number of lines. */
  get count(): number {
    return this.starts.length;
  }

  /** Offset range of line `number` (from 1), its line break excluded. */
  range(number: number): Range {
    const start = this.starts[number - 1] ?? this.text.length;
    let end = this.starts[number] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1] as string)) end--;
    return { start, end };
  }

  /** Line number (from 1) of an offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** The slices of the source a text came from, in the text's own order; blanks between them do not part them, line breaks and anything removed do. */
export function spansOf(traced: Traced, index: LineIndex): Span[] {
  const spans: Span[] = [];
  let last = -1;
  let lineEnd = -1;
  let current: Span | null = null;
  let base = 0;
  for (let i = 0; i < traced.at.length; i++) {
    const offset = traced.at[i] as number;
    if (offset < 0 || /\s/.test(index.text[offset] as string)) continue;
    const goesOn =
      current !== null && offset > last && offset < lineEnd && isBlank(index.text, last + 1, offset);
    if (!goesOn) {
      const line = index.lineOf(offset);
      const range = index.range(line);
      base = range.start;
      lineEnd = range.end;
      current = { line, start: offset - base, end: offset - base + 1 };
      spans.push(current);
    } else (current as Span).end = offset - base + 1;
    last = offset;
  }
  return spans;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text[i] as string)) return false;
  return true;
}
