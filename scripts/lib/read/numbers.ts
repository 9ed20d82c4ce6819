import type { Withheld } from './withhold.ts';

/** Digits with the single marks people part a number by: `139 7402-2225`, `(0730)8880000`. */
const RUN = /\d+(?:[ \u3000\u00a0.\-·()（）]{1,3}\d+)*/g;
/** An ID number is printed in up to four groups, and no number in more. */
const MOST_GROUPS = 4;

/** How the eleven digits of a mobile number are grouped, whatever parts them. */
const MOBILE_SHAPES = new Set(['11', '3-4-4', '3-8', '3-3-5']);
/** Groups that two quantities side by side could have too (`15000 120000`): a number only with hyphens or behind 电话. */
const LOOSE_SHAPES = new Set(['4-3-4', '4-4-3', '5-6', '7-4', '3-3-3-2']);
const LANDLINE_SHAPES = new Set('3-8 3-4-4 4-7 4-8 4-3-4 4-4-3 4-4-4 3-7 3-3-4 10 11 12'.split(' '));
/** 640102 19900101 1234; a last X is no digit, so the groups before it are one shorter. */
const ID_SHAPES = new Set('18 6-8-4 6-4-4-4 17 6-8-3 6-4-4-3 15'.split(' '));
const LOCAL_SHAPES = new Set(['7', '8', '3-4', '4-4']);

const LANDLINE = /^0(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d\d[2-9]\d{6,7}|(?:10|2\d)[2-9]\d{6})$/;
const ID = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]$/;
/** Of before 1999: region, yymmdd, three digits. */
const OLD_ID = /^[1-6][1-7]\d{6}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
/** 联系电话：8880000、8880001 */
const ANNOUNCED =
  /(?:电话|手机|传真|座机|联系方式|Tel|TEL|tel)[^\d\n\r。；]{0,12}(?:\d{7,8}[、，,/；; ]{1,2}){0,6}$/;
const LONGEST_ANNOUNCEMENT = 80;
/** 接听电话2000000次 is a quantity. */
const COUNTED = /^\s?[万亿余多个次人件条户名元份场册]/;

interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Groups of digits read as one number. */
interface Printed {
  text: string;
  start: number;
  end: number;
  /** Lengths of the groups: `3-4-4`. */
  shape: string;
  digits: string;
}

/** Whether a run without blanks is an ID number: eighteen digits with a plausible date of birth, or fifteen of before 1999. */
export function isIdNumber(digits: string): boolean {
  return ID.test(digits) || OLD_ID.test(digits);
}

/** Phone and ID numbers of one line, in any grouping people print: `139 7402 2225`, `0730-888 0000`, `640102 19900101 123X`. */
export function findNumbers(text: string): Withheld[] {
  const found: Withheld[] = [];
  for (const run of text.matchAll(RUN)) {
    const groups = Array.from(run[0].matchAll(/\d+/g), ({ 0: digits, index }): Group => {
      const start = run.index + index;
      return { digits, start, end: start + digits.length };
    });
    for (let i = 0; i < groups.length; ) {
      const [count, one] = numberAt(text, groups, i);
      if (one) found.push(one);
      i += count;
    }
  }
  return found;
}

/** How many groups from the `at`th are read as one, and what they are, if anything. */
function numberAt(text: string, groups: readonly Group[], at: number): [number, Withheld | null] {
  for (let count = Math.min(MOST_GROUPS, groups.length - at); count > 0; count--) {
    const some = groups.slice(at, at + count);
    const printed: Printed = {
      text,
      start: (some[0] as Group).start,
      end: (some.at(-1) as Group).end,
      shape: some.map(({ digits }) => digits.length).join('-'),
      digits: some.map(({ digits }) => digits).join(''),
    };
    const { start, end } = printed;
    const x = /^[Xx](?![A-Za-z])/.test(text.slice(end, end + 2)) ? 'X' : '';
    if (ID_SHAPES.has(printed.shape) && isIdNumber(printed.digits + x))
      return [count, { kind: 'id-number', start, end: end + x.length }];
    if (isMobile(printed) || isLandline(printed) || isAnnouncedLocal(printed))
      return [count, { kind: 'phone', start: withCode(text, start), end }];
  }
  return [1, null];
}

/** `13974022225`, `139 7402 2225`; `13974-022225` only where hyphens or a word before it say that it is one number. */
function isMobile({ text, start, end, shape, digits }: Printed): boolean {
  if (!/^1[3-9]\d{9}$/.test(digits)) return false;
  if (MOBILE_SHAPES.has(shape)) return true;
  return LOOSE_SHAPES.has(shape) && (/^[\d-]+$/.test(text.slice(start, end)) || isAnnounced(text, start));
}

/** `0730-8880000`, `（0730）888 0000`, `07308880000` */
function isLandline({ shape, digits }: Printed): boolean {
  return LANDLINE_SHAPES.has(shape) && LANDLINE.test(digits);
}

/** A number without its area code, behind a word that announces it: `电话：8880000`; but not `接听电话2000000次`. */
function isAnnouncedLocal({ text, start, end, shape, digits }: Printed): boolean {
  if (!LOCAL_SHAPES.has(shape) || !/^[2-9]/.test(digits)) return false;
  return !COUNTED.test(text.slice(end, end + 2)) && isAnnounced(text, start);
}

function isAnnounced(text: string, start: number): boolean {
  return ANNOUNCED.test(text.slice(Math.max(0, start - LONGEST_ANNOUNCEMENT), start));
}

/** Where a phone number begins, its country code and opening bracket included: `+86 139…`, `（0730）8880000`. */
function withCode(text: string, start: number): number {
  const code = /(?:(?:\+|(?<!\d)00)86[ -]?|[（(])$/.exec(text.slice(Math.max(0, start - 6), start));
  return start - (code?.[0].length ?? 0);
}
