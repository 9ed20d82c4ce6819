import type { Redaction } from '../../../src/model/record.ts';
import type { Range } from './traced.ts';

/** Personal data found in a text, by kind. */
export interface Withheld extends Range {
  kind: Redaction['kind'];
}

/** What stands in the text in place of what was withheld; square brackets mark an editor's words. */
export const WITHHELD_MARKS: Record<Redaction['kind'], string> = {
  phone: '［电话略］',
  'id-number': '［证件号略］',
  email: '［邮箱略］',
};

/** A line break inside a number, with the blanks of layout around it. */
const BREAK = '(?:[ \\t]{0,40}\\r?\\n\\s{0,40})?';
const digits = (n: number): string => `${BREAK}\\d`.repeat(n);

const NUMBERS: [Redaction['kind'], RegExp][] = [
  // 430621199001011234, with a plausible date of birth
  ['id-number', /(?<!\d)[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dXx])/g],
  // 13974022225, also where a page break cuts it
  ['phone', new RegExp(`(?<!\\d)1${BREAK}[3-9]${digits(9)}(?!\\d)`, 'g')],
  // 139 7402 2225, 139-7402-2225
  ['phone', /(?<!\d)1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)/g],
  // 0730-8880000, （0730）8880000
  ['phone', /(?<!\d)[(（]?0(?:10|2\d|[3-9]\d\d)[)） -]{1,2}[2-9]\d{6,7}(?!\d)/g],
];

/** A mobile number glued to other digits: the run is too long for a quantity and goes as a whole. */
const MOBILE_INSIDE = /1[3-9]\d{9}/;

const EMAIL_NAME = /[\w.+%-]/;
const EMAIL_HOST = /[\w.-]/;

/** Phone numbers, ID numbers and e-mail addresses in a text, ordered and apart; public short numbers (12338, 110) are none. */
export function findWithheld(text: string): Withheld[] {
  const narrow = narrowDigits(text);
  const found: Withheld[] = findEmails(narrow);
  for (const run of narrow.matchAll(/\d{12,}/g)) {
    if (MOBILE_INSIDE.test(run[0]))
      found.push({ kind: 'phone', start: run.index, end: run.index + run[0].length });
  }
  for (const [kind, pattern] of NUMBERS) {
    for (const match of narrow.matchAll(pattern)) {
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const apart: Withheld[] = [];
  for (const one of found) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** Full-width digits, hyphens and @ as their narrow forms, unit for unit. */
function narrowDigits(text: string): string {
  return text
    .replace(/[０-９＠．－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[–—]/g, '-');
}

/** Addresses around each @, found outwards from it so that a long line takes linear time. */
function findEmails(text: string): Withheld[] {
  const found: Withheld[] = [];
  let floor = 0;
  for (let mark = text.indexOf('@'); mark >= 0; mark = text.indexOf('@', mark + 1)) {
    let start = mark;
    while (start > floor && EMAIL_NAME.test(text[start - 1] as string)) start--;
    let end = mark + 1;
    while (end < text.length && EMAIL_HOST.test(text[end] as string)) end++;
    while (end > mark + 1 && /[.-]/.test(text[end - 1] as string)) end--;
    if (start < mark && text.slice(mark + 1, end).includes('.')) found.push({ kind: 'email', start, end });
    floor = Math.max(end, mark + 1);
  }
  return found;
}
