/** Marks that end a sentence. */
export const SENTENCE_END = /[。！？!?]/;

const ENDED = /(?:[。！？!?；;：:…]|(?<=[\u4e00-\u9fff])[.．])[”’"』」）)]*$/;
const NOTE_AFTER_END = /[。！？；][（(][^（()）]{1,60}[）)]$/;
const GOES_ON = /[，、,]$/;
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

/** Whether a passage ends where its text ends: with a full stop, also inside quotes or before a note in brackets. */
export function isEnded(text: string): boolean {
  return ENDED.test(text) || NOTE_AFTER_END.test(text);
}

/** Whether a text breaks off at a comma: `…融合发展，` */
export function isCutAtComma(text: string): boolean {
  return GOES_ON.test(text);
}

/** The innermost bracket or quote a text leaves open: `《习近` → 《; null where all are closed. */
export function openMark(text: string): string | null {
  const open: string[] = [];
  const count = new Map<string, number>();
  for (const c of text) {
    if (OPEN.has(c)) {
      open.push(c);
      count.set(c, (count.get(c) ?? 0) + 1);
    }
    const opening = CLOSE.get(c);
    if (opening === undefined || !count.get(opening)) continue;
    for (let last = open.pop(); last !== undefined; last = last === opening ? undefined : open.pop()) {
      count.set(last, (count.get(last) as number) - 1);
    }
  }
  return open.at(-1) ?? null;
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
  const open: string[] = [];
  const lastClose = new Map(PAIRS.map(([, close]) => [close, -2]));
  for (let i = from; i < text.length; i++) {
    const c = text[i] as string;
    const close = OPEN.get(c);
    if (close !== undefined) {
      if (lastClose.get(close) === -2) lastClose.set(close, text.lastIndexOf(close));
      if ((lastClose.get(close) as number) > i) open.push(c);
    } else if (open.length > 0 && CLOSE.get(c) === open.at(-1)) open.pop();
    else if (open.length === 0 && SENTENCE_END.test(c)) return i + 1;
  }
  return -1;
}

/** The sentences of a text as end positions; what follows the last full stop counts as one. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let from = 0; from < text.length; ) {
    const end = firstSentenceEnd(text, from);
    from = end < 0 ? text.length : end;
    ends.push(from);
  }
  return ends;
}
