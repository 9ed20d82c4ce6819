/** How wide a text is, in units of the type's size: one for a Chinese character. */
export type Measure = (text: string) => number;

const OPENS = /[“‘《〈（(【「『]$/u;
const CLOSES = /^[”’》〉）)】」』，。、；：！？…·,.;:!?%]/u;

/**
 * A text in lines of at most `width`, as even as they can be. No line begins with a closing mark or ends with an opening
 * one, and words stay whole: 岳阳市妇联2021年工作要点 → 岳阳市妇联, 2021年工作要点; a ` · ` where a line ends goes. Only a word longer than a line is cut.
 */
export function wrapTitle(text: string, width: number, measure: Measure): string[] {
  const parts = splitWords(text).flatMap((word) => cutLong(word, width, measure));
  const greedy = fill(parts, width, measure);
  const [least, step] = [measure(text) / greedy.length, width / 50];
  for (let narrow = least; narrow < width; narrow += step) {
    const even = fill(parts, narrow, measure);
    if (even.length === greedy.length && even.every((line) => measure(line) <= width)) return even;
  }
  return greedy;
}

/** The words of a text, each with the marks and the unit that belong to it: `《`, `2021`, `年` → `《2021年`. */
function splitWords(text: string): string[] {
  const joined: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = joined.at(-1);
    if (before !== undefined && belongs(before, segment)) joined[joined.length - 1] = before + segment;
    else joined.push(segment);
  }
  return joined;
}

function belongs(before: string, word: string): boolean {
  return (
    OPENS.test(before) ||
    CLOSES.test(word) ||
    (/\d$/.test(before) && /^[年月日个届]/.test(word)) ||
    (before.endsWith('妇') && word.startsWith('联'))
  );
}

/** A word that no line can hold, in pieces that lines can. */
function cutLong(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const last = pieces.length - 1;
    const longer = pieces[last] + character;
    if (measure(longer) <= width) pieces[last] = longer;
    else pieces.push(character);
  }
  return pieces;
}

function fill(parts: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part.trimStart());
  }
  return lines.map((line) => line.trim().replace(/ ·$/, '')).filter(Boolean);
}
