import { parseDigits, parseSmallNumber } from './numeral.ts';

const YEAR = '[12][09]\\d\\d|[１２][０９][０-９]{2}|[一二][九〇○零ＯO0][一二三四五六七八九〇○零ＯO0]{2}';
const SMALL = '\\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3}';
const YEAR_PATTERN = new RegExp(`(?<!\\d)(${YEAR})\\s*(?:学?年)`, 'g');
const DATE_PATTERN = new RegExp(`(?<!\\d)(${YEAR})年(${SMALL})月(${SMALL})日`);

/** A date as printed, whether or not such a day exists. */
export interface PrintedDate {
  /** ISO date, or null for an impossible one: 2024年2月30日. */
  iso: string | null;
  printed: string;
}

/** The first full date in a text: `2019年2月21日`, `二〇二一年三月五日`; null where none is printed. */
export function findDate(text: string): PrintedDate | null {
  const match = DATE_PATTERN.exec(text);
  if (!match) return null;
  const [printed, y = '', m = '', d = ''] = match;
  return { iso: isoDate(parseDigits(y), parseSmallNumber(m), parseSmallNumber(d)), printed };
}

/** Every year printed with 年 in a text, in order: `2021年工作总结和2022年工作计划` → 2021, 2022. */
export function findYears(text: string): number[] {
  return Array.from(text.matchAll(YEAR_PATTERN), (m) => parseDigits(m[1] ?? '')).filter(
    (y): y is number => y !== null && y >= 1949 && y <= 2100,
  );
}

/** Whether a line is a date and nothing else: `2022年4月20日`, `二〇二一年三月`. */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(text);
}

/** A full date at the start of a text: `2019年2月21日`. */
export const DATE_AT_START = new RegExp(`^(?:${YEAR})年(?:${SMALL})月(?:${SMALL})日`);

const DATE_LINE = new RegExp(`^[（(]?(?:${YEAR})年(?:${SMALL})月(?:(?:${SMALL})日)?(?:印发)?[）)]?$`);

function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
