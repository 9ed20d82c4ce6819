import type { Redaction } from '../../../src/model/record.ts';
import { findInColumns } from './columns.ts';
import { htmlMarks } from './html-marks.ts';
import { CONTROLS, MARKUP_INSIDE } from './marks.ts';
import { findNumbers, isIdNumber } from './numbers.ts';
import { PAGE_NUMBER_LINES } from './ornament.ts';
import { type Range, replaceRanges, type Traced, trace } from './traced.ts';

/** Personal data found in a text, by kind. */
export interface Withheld extends Range {
  kind: Redaction['kind'];
  /** Set on a further piece of one cut by something that is no part of it, such as a page number. */
  goesOn?: true;
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
/** 139740 ⏎ 22225, where a line or page break cuts it */
const BROKEN_MOBILE = new RegExp(`(?<!\\d)1${BREAK}[3-9]${digits(9)}(?!\\d)`, 'g');
/** 4306211990 ⏎ 01011234 */
const BROKEN_ID = new RegExp(`(?<!\\d)[1-9]${digits(16)}${BREAK}[\\dXx](?![\\dXx])`, 'g');

/** A mobile number glued to other digits: the run is too long for a quantity and goes as a whole. */
const MOBILE_INSIDE = /1[3-9]\d{9}/;

const EMAIL_NAME = /[\w.+%-]/;
const EMAIL_HOST = /[\w.-]/;

/**
 * Phone numbers, ID numbers and e-mail addresses in a text, ordered and apart; public short numbers (12338, 110)
 * are none. They are looked for in the text as it will be read, without the page numbers and unseen characters
 * that may stand inside one.
 */
export function findWithheld(text: string): Withheld[] {
  const seen = asRead(text);
  const found = findIn(narrowDigits(seen.text));
  return found.flatMap((one) => piecesOf(one, seen.at, text));
}

/** The text without what is dropped from it later on: controls, marks of markup, lines that are page numbers; `&#49;` as the digit it stands for, at the place where it begins. */
function asRead(text: string): Traced {
  const marks = htmlMarks(text);
  const dropped = [CONTROLS, MARKUP_INSIDE, PAGE_NUMBER_LINES].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const letters = new Map(marks.map(({ start, put }) => [start, put.trim()]));
  for (const mark of marks) dropped.push(mark);
  dropped.sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges = apart(dropped);
  const read = replaceRanges(trace(text, 0, text.length), ranges, ({ start }) => letters.get(start) ?? '');
  let next = 0;
  for (let i = 0; i < read.at.length; i++) {
    if (read.at[i] !== -1) continue;
    while (!letters.get(ranges[next]?.start ?? -1)) next++;
    read.at[i] = (ranges[next++] as Range).start;
  }
  return read;
}

/** A find in the text as read → its ranges in the source, which lie apart where something stands in between. */
function piecesOf({ kind, start, end }: Withheld, at: Int32Array, source: string): Withheld[] {
  const pieces: Withheld[] = [];
  for (let i = start; i < end; i++) {
    const last = pieces.at(-1);
    const offset = at[i] as number;
    const next = source[offset] === '&' ? source.indexOf(';', offset) + 1 : offset + 1;
    if (last?.end === offset) last.end = next;
    else pieces.push({ kind, start: offset, end: next, ...(last && { goesOn: true }) });
  }
  return pieces;
}

function findIn(narrow: string): Withheld[] {
  const found: Withheld[] = [...findEmails(narrow), ...findNumbers(narrow), ...findInColumns(narrow)];
  for (const run of narrow.matchAll(/\d{12,}/g)) {
    if (MOBILE_INSIDE.test(run[0]))
      found.push({ kind: 'phone', start: run.index, end: run.index + run[0].length });
  }
  for (const match of narrow.matchAll(BROKEN_MOBILE))
    found.push({ kind: 'phone', start: match.index, end: match.index + match[0].length });
  for (const match of narrow.matchAll(BROKEN_ID)) {
    if (isIdNumber(match[0].replace(/\s/g, '')))
      found.push({ kind: 'id-number', start: match.index, end: match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  return apart(found);
}

/** Of ordered ranges those that begin behind the end of the one before. */
function apart<T extends Range>(ranges: readonly T[]): T[] {
  const kept: T[] = [];
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** Full-width digits, hyphens and @ as their narrow forms, unit for unit. */
function narrowDigits(text: string): string {
  return text
    .replace(/[０-９＠．－＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[–—‐‑−]/g, '-');
}

/** Addresses around each @, found outwards from it so that a long line takes linear time. */
function findEmails(text: string): Withheld[] {
  const found: Withheld[] = [];
  for (let mark = text.indexOf('@'); mark >= 0; mark = text.indexOf('@', mark + 1)) {
    let start = blanksBefore(text, mark);
    while (start > 0 && EMAIL_NAME.test(text[start - 1] as string)) start--;
    const host = mark + 1 + (/^\s{0,3}/.exec(text.slice(mark + 1, mark + 4))?.[0].length ?? 0);
    let end = host;
    while (end < text.length && EMAIL_HOST.test(text[end] as string)) end++;
    while (end > host && /[.-]/.test(text[end - 1] as string)) end--;
    if (start < mark && text.slice(host, end).includes('.')) found.push({ kind: 'email', start, end });
  }
  return found;
}

/** Where a name before a mark ends; up to three blanks of layout may part them: `zhang @163.com`. */
function blanksBefore(text: string, mark: number): number {
  const near = text.slice(Math.max(0, mark - 3), mark);
  return mark - (near.length - near.trimEnd().length);
}
