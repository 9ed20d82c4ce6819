/** Marks that end a sentence. */
export const SENTENCE_END = /[。！？!?]/;

const ENDED = /(?:[。！？!?；;：:…]|(?<=[\u4e00-\u9fff])[.．])[”’"』」）)]{0,8}$/;
const NOTE_AFTER_END = /[。！？；][（(][^（()）]{1,60}[）)]$/;
const GOES_ON = /[，、,]$/;
/** More than any end of a passage that is looked at: a note in brackets and the full stop before it. */
const LONGEST_END = 80;
const PAIRS: [string, string][] = [
  ['“', '”'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
];
const OPEN = new Map(PAIRS);
const CLOSE = new Map(PAIRS.map(([open, close]) => [close, open]));
/** Every mark of a pair; few characters of a text are one, so that they are looked for, not each character asked. */
const MARKS = /[“”《》〈〉（）()「」『』【】]/g;
const MARKS_AND_ENDS = /[“”《》〈〉（）()「」『』【】。！？!?]/g;

/** Whether a passage ends where its text ends: with a full stop, also inside quotes or before a note in brackets. */
export function isEnded(text: string): boolean {
  const end = text.slice(-LONGEST_END);
  return ENDED.test(end) || NOTE_AFTER_END.test(end);
}

/** Whether a text breaks off at a comma: `…融合发展，` */
export function isCutAtComma(text: string): boolean {
  return GOES_ON.test(text.slice(-1));
}

/** The brackets and quotes that a text leaves open, read piece by piece so that a text of many lines is read once. */
export class OpenMarks {
  readonly #open: { mark: string; at: number }[] = [];
  readonly #count = new Map<string, number>();
  #length = 0;

  /**
   * Reads on and returns the pairs closed now, as columns of the whole text. A closing mark also drops what stands
   * open inside its pair; one without an opening mark closes nothing: `“加强“宣讲”` → the second quote and the third.
   */
  add(text: string): [number, number][] {
    const pairs: [number, number][] = [];
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      const opening = CLOSE.get(mark);
      if (opening === undefined) this.#push(mark, this.#length + index);
      else if (this.#count.get(opening)) pairs.push([this.#popTo(opening), this.#length + index]);
    }
    this.#length += text.length;
    return pairs;
  }

  /** The innermost mark left open: `《` for `《习近`; null where all are closed. */
  get innermost(): string | null {
    return this.#open.at(-1)?.mark ?? null;
  }

  #push(mark: string, at: number): void {
    this.#open.push({ mark, at });
    this.#count.set(mark, (this.#count.get(mark) ?? 0) + 1);
  }

  #popTo(opening: string): number {
    for (;;) {
      const { mark, at } = this.#open.pop() as { mark: string; at: number };
      this.#count.set(mark, (this.#count.get(mark) as number) - 1);
      if (mark === opening) return at;
    }
  }
}

/** The innermost bracket or quote a text leaves open: `《习近` → 《; null where all are closed. */
export function openMark(text: string): string | null {
  const marks = new OpenMarks();
  marks.add(text);
  return marks.innermost;
}

/** Whether `text` closes a bracket that was left open before it, rather than opening one anew: `平谈治国理政》新思想` for 《. */
export function closes(text: string, open: string): boolean {
  const close = OPEN.get(open) as string;
  const at = text.indexOf(close);
  const again = text.indexOf(open);
  return at >= 0 && (again < 0 || at < again);
}

/** End of the first sentence from `from` that stands outside quotes and brackets, its mark included; -1 where none ends. A mark never closed opens nothing. */
export function firstSentenceEnd(text: string, from = 0): number {
  return sentenceEndsFrom(text, from, 1)[0] ?? -1;
}

/** The sentences of a text as end positions; what follows the last full stop counts as one. */
export function sentenceEnds(text: string): number[] {
  const ends = sentenceEndsFrom(text, 0, Number.POSITIVE_INFINITY);
  return text.length > (ends.at(-1) ?? 0) ? [...ends, text.length] : ends;
}

function sentenceEndsFrom(text: string, from: number, most: number): number[] {
  const steps = new Map<number, number>();
  const rest = text.slice(from);
  for (const [start, end] of new OpenMarks().add(rest)) steps.set(start, 1).set(end, -1);
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: mark, index } of rest.matchAll(MARKS_AND_ENDS)) {
    depth += steps.get(index) ?? 0;
    if (depth === 0 && SENTENCE_END.test(mark)) ends.push(from + index + 1);
    if (ends.length >= most) break;
  }
  return ends;
}
