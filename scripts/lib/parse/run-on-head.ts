import { sliceTraced, type Traced, trimTraced } from '../read/traced.ts';
import { DATE_AT_START } from './date.ts';
import type { OrganisationTest } from './line-kinds.ts';
import { isNoticeSentence } from './parts.ts';
import { titleLength } from './title.ts';

const NUMBER = /^[\u4e00-\u9fff]{1,12}[〔［[（(]\d{4}[〕］\]）)]\s?\d{1,4}\s?号/;
const NOTICE = /^[^。；：:]{0,60}关于(?:印发|转发|下发|批转)[^。；：:]{1,120}?的通知/;
const RECIPIENTS = /^[^。；《》]{2,200}?[：:]/;
const SENTENCE = /^[^。]{1,300}。/;
/** Names of organisations are no longer. */
const LONGEST_NAME = 40;

/** What stands before the first heading of a document on one line → its lines: issuer mark, number, notice, recipients, signature, title. */
export function headPieces(head: Traced, isOrganisation: OrganisationTest): Traced[] {
  const pieces: Traced[] = [];
  let rest = head;
  let notice = false;
  for (;;) {
    const { text } = rest;
    const title = titleLength(text);
    const length: number =
      noticeLength(text) ||
      (notice ? recipientsLength(text) : 0) ||
      nameLength(text, isOrganisation) ||
      title;
    if (!length || length >= text.length) return [...pieces, rest];
    notice = NOTICE.test(text) || (notice && title !== length);
    pieces.push(trimTraced(sliceTraced(rest, 0, length)));
    rest = trimTraced(sliceTraced(rest, length));
    if (length === title && !notice) return [...pieces, rest];
  }
}

/** A document's number, the title of a notice, or a date at the start. */
function noticeLength(text: string): number {
  const match = NUMBER.exec(text) ?? NOTICE.exec(text) ?? DATE_AT_START.exec(text);
  return match && !/^[是，]/.test(text.slice(match[0].length)) ? match[0].length : 0;
}

/** Recipients of a notice, or a sentence of it. */
function recipientsLength(text: string): number {
  const sentence = SENTENCE.exec(text)?.[0] ?? '';
  const recipients = RECIPIENTS.exec(sentence)?.[0] ?? '';
  if (recipients !== '' && isNoticeSentence(sentence.slice(recipients.length))) return recipients.length;
  return isNoticeSentence(sentence) ? sentence.length : 0;
}

/** The name of an organisation, with 文件 behind it or a date: `岳阳市妇女联合会文件`, `湖南省妇联2019年2月21日`. */
function nameLength(text: string, isOrganisation: OrganisationTest): number {
  const name = /^[\u4e00-\u9fff\s]{4,}?(?=文件|\d{4}年\d{1,2}月\d{1,2}日)/.exec(
    text.slice(0, LONGEST_NAME),
  )?.[0];
  if (!name || !isOrganisation(name.trim())) return 0;
  return text.startsWith('文件', name.length) ? name.length + 2 : name.length;
}
