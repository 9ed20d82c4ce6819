import { parseFragment } from 'parse5';

/** What a mark of HTML means to the layout of the text around it. */
export type HtmlEffect = 'none' | 'break' | 'row' | 'row-end' | 'cell';

/** A mark of HTML in a line; `put` is what a reader of the page sees in its place. */
export interface HtmlMark {
  start: number;
  end: number;
  effect: HtmlEffect;
  put: string;
}

const INLINE =
  'a|abbr|acronym|article|b|base|big|body|button|center|cite|code|col|colgroup|del|em|embed|font|form|head|html|i|iframe|img|input|ins|label|link|main|mark|meta|nav|object|param|s|small|span|strike|strong|sub|sup|svg|tbody|tfoot|thead|tt|u|video|o:p|st1:[a-z]{1,20}|w:[a-z]{1,20}|v:[a-z]{1,20}';
const BREAKS =
  'address|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|title|ul';
/** `<p>`, `</td>`, `<img onerror=…>`, `<!DOCTYPE html>`, `<!--` never closed, `&ldquo;`, `&#8220;`; but neither `<两纲>` nor `A & B`. */
const MARK = new RegExp(
  `<(/?)(${INLINE}|${BREAKS}|t[drh])(?![\\w:-])[^<>]{0,2000}>|<!--|-->|<![a-z][^<>]{0,300}>|<\\?xml[^<>]{0,300}>|&(?:[a-z]{2,8}|#\\d{2,6}|#x[\\da-f]{2,5});`,
  'gi',
);
const IS_BREAK = new RegExp(`^(?:${BREAKS})$`);

/** The marks of HTML in a text, in order, with what each does. */
export function htmlMarks(text: string): HtmlMark[] {
  if (!/[<&]|-->/.test(text)) return [];
  const marks: HtmlMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (match[0].startsWith('&')) {
      const put = decodeEntity(match[0]);
      if (put !== match[0]) marks.push({ ...range, effect: 'none', put });
    } else
      marks.push({ ...range, effect: effectOf(match[2]?.toLowerCase() ?? '', match[1] === '/'), put: '' });
  }
  return marks;
}

function effectOf(name: string, closes: boolean): HtmlEffect {
  if (name === 'tr') return closes ? 'row-end' : 'row';
  if (name === 'td' || name === 'th') return closes ? 'none' : 'cell';
  if (name === 'table' && closes) return 'row-end';
  return IS_BREAK.test(name) ? 'break' : 'none';
}

const decoded = new Map<string, string>();

/** `&ldquo;` → `“`, `&nbsp;` → a blank; as printed where it stands for nothing. */
function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const node = parseFragment(entity).childNodes[0];
  const value = node && 'value' in node ? node.value : '';
  const plain = value.replace(/[\u00a0\u2002\u2003\t\r\n]/g, ' ').replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '');
  if (decoded.size < 1000) decoded.set(entity, plain);
  return plain;
}
