import { parseSmallNumber } from './numeral.ts';

/** Schemes of numbering from the outside in, as the norm GB/T 9704 orders the first four; real texts mix them. */
export const SCHEMES = [
  'part',
  'han',
  'task',
  'period',
  'han-bracket',
  'arabic',
  'ordinal',
  'arabic-bracket',
  'circled',
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A printed label at the start of a line. */
export interface Label {
  scheme: Scheme;
  /** 2 for `二、`. */
  value: number;
  /** As printed: `二、`; null where the words are the heading itself (第一季度). */
  printed: string | null;
  /** Length of what belongs to the label, blanks behind it included. */
  length: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const ARABIC = '[0-9０-９]{1,2}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HAN_SIGNS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const BRACKET_SIGNS = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const STOP_SIGNS = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
/** Numbers that are one character, each row from one up. */
const SIGNS = [CIRCLED, HAN_SIGNS, BRACKET_SIGNS, STOP_SIGNS];

/** Each pattern with a line it reads; the first group is the number. */
const PATTERNS: [Scheme, RegExp][] = [
  // 第一部分 2021年工作回顾
  ['part', new RegExp(`^第(${HAN}|${ARABIC})(?:部分|章|编|篇)[\\s、：:]*`)],
  // 一、深化思想引领
  ['han', new RegExp(`^(${HAN})\\s*[、．.]\\s*`)],
  // 【重点任务1】 / 重点任务一：
  [
    'task',
    new RegExp(`^(?:【[^【】\\d]{0,8}(${HAN}|${ARABIC})】|[重主]\\S任务(${HAN}|${ARABIC})[：:、])\\s*`),
  ],
  // （一）强化理论武装 / (一)、
  ['han-bracket', new RegExp(`^[（(]\\s*(${HAN})\\s*[）)][、．.]?\\s*`)],
  // 1. / 4． / 3、 but neither 1.5万 nor 12月
  ['arabic', new RegExp(`^(${ARABIC})\\s*(?:、|[.．](?!\\d)|[.．](?=\\d{4}年))\\s*`)],
  // 一是推进理论引领 / 第一，
  ['ordinal', new RegExp(`^(${HAN})是(?!否)\\s*[:：，,]?`)],
  ['ordinal', new RegExp(`^第(${HAN})\\s*[，,、：:]\\s*`)],
  // （1） / (1) / 1)
  ['arabic-bracket', new RegExp(`^[（(]?\\s*(${ARABIC})\\s*[）)][、．.]?\\s*`)],
  // ㈠ / ⑴ / ⒈
  ['han-bracket', new RegExp(`^([${HAN_SIGNS}])\\s*`)],
  ['arabic-bracket', new RegExp(`^([${BRACKET_SIGNS}])\\s*`)],
  ['arabic', new RegExp(`^([${STOP_SIGNS}])\\s*`)],
  // ①
  ['circled', new RegExp(`^([${CIRCLED}])\\s*[、．.]?\\s*`)],
];

/** Months, quarters and halves as headings: `第一季度`, `3月份：`. */
const PERIOD = new RegExp(`^(?:第?([一二三四])季度|(${HAN}|${ARABIC})月份?|([上下])半年)(?=$|[：:])`);

/** The label a line begins with: `（一）强化…` → han-bracket 1; null where it begins with none. */
export function parseLabel(text: string): Label | null {
  for (const [scheme, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = labelValue(match[1] ?? match[2] ?? '');
    if (value === null || value === 0) continue;
    return { scheme, value, printed: match[0].trim(), length: match[0].length };
  }
  const period = PERIOD.exec(text);
  return period ? { scheme: 'period', value: periodValue(period), printed: null, length: 0 } : null;
}

function labelValue(printed: string): number | null {
  const sign = printed === '' ? undefined : SIGNS.find((row) => row.includes(printed));
  return sign ? sign.indexOf(printed) + 1 : parseSmallNumber(printed);
}

function periodValue(match: RegExpExecArray): number {
  const [, quarter, month, half] = match;
  if (half) return half === '上' ? 1 : 2;
  return parseSmallNumber(quarter ?? month ?? '') ?? 0;
}
