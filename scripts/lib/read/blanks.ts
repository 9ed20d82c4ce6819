import { type Range, replaceRanges, type Traced } from './traced.ts';

const HAN = /[\u3400-\u9fff\uf900-\ufaff〇]/;
const WIDE_MARK = /[\u3001-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65—…·“”‘’]/;
const NARROW_MARK = /[,;:!?]/;
const OPENING = '“《〈『「';
const CLOSING = '”》〉』」';

/**
 * Takes out the blanks of layout: `2021 年` → `2021年`, `湖 南 省 妇 联` → `湖南省妇联`. Blanks between words
 * stay (`平江县 华容县`), blanks inside a name stay as printed (`“巾帼心向党  喜迎二十大”`), and one stays
 * behind a half-width mark, whose width it is (`2021 年, 长沙` → `2021年, 长沙`). Tabs are left to the tables.
 */
export function tidyBlanks(traced: Traced): Traced {
  const depth = depthsInNames(traced.text);
  const ranges: Range[] = [];
  for (const match of traced.text.matchAll(/[^\S\t\r\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isLayout(traced.text, start, end, (depth[start] as number) > 0)) ranges.push({ start, end });
    else if (end - start > 1 && depth[start] === 0) ranges.push({ start: start + 1, end });
  }
  return replaceRanges(traced, ranges);
}

function isLayout(text: string, start: number, end: number, inName: boolean): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before === '' || after === '' || before === '\t' || after === '\t') return true;
  if (HAN.test(before) && HAN.test(after)) return !inName && isLetterSpaced(text, start, end);
  if (/[］]/.test(before) || /[［]/.test(after)) return false;
  if (inName && (isHanOrMark(before) || isHanOrMark(after)) && !/[\dA-Za-z]/.test(before + after))
    return false;
  if (NARROW_MARK.test(before)) return WIDE_MARK.test(after) && !OPENING.includes(after);
  if (WIDE_MARK.test(before) || WIDE_MARK.test(after) || NARROW_MARK.test(after)) return true;
  return HAN.test(before) !== HAN.test(after) && /[\dA-Za-z%.)(]/.test(HAN.test(before) ? after : before);
}

function isHanOrMark(c: string): boolean {
  return HAN.test(c) || WIDE_MARK.test(c);
}

/** Whether the blank stands between single characters, as in 姓 名 or 湖 南 省: each side reaches a border after one. */
function isLetterSpaced(text: string, start: number, end: number): boolean {
  const left = text[start - 2];
  const right = text[end + 1];
  return isBorder(left) && isBorder(right);
}

function isBorder(c: string | undefined): boolean {
  return c === undefined || !HAN.test(c);
}

/** For each unit, in how many closed names (“ ”, 《 》) it stands; an opening mark never closed opens nothing. */
function depthsInNames(text: string): Int16Array {
  const steps = new Int16Array(text.length + 1);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (OPENING.includes(c)) open.push(i);
    else if (CLOSING.includes(c)) {
      const from = open.pop();
      if (from === undefined) continue;
      steps[from] = (steps[from] as number) + 1;
      steps[i] = (steps[i] as number) - 1;
    }
  }
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] as number) + (steps[i - 1] as number);
  return steps;
}
