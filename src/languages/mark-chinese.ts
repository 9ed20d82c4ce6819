import { chineseRuns, TEXT_ONLY } from './chinese-runs.ts';

/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is no text of the page. */
const SILENT = new Set(['script', 'style']);
/** A comment or declaration, or a tag: `</`, name, attributes as they stand. A `>` in quotes does not end it. */
const TAG = /<(?:!(?:--[\s\S]*?-->|[^>]*>)|(\/?)([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/iy;
const LANG = /\slang\s*=\s*["']?([^\s"'>]*)/i;
/** An attribute that is read to people, in the language of the page. */
const SPOKEN = /\s(?:alt|aria-label|aria-description|lang|placeholder|title)\s*=/i;
/** No Chinese character comes before this one. */
const FIRST_CHINESE = 0x2e80;

/** An element that is open where the page is being read. */
interface Open {
  name: string;
  attributes: string;
  /** Where its start tag ends, behind the `>`. */
  end: number;
  isChinese: boolean;
  isDrawing: boolean;
}

interface Insertion {
  at: number;
  text: string;
}

/**
 * A page in another language with `lang` on every run of Chinese that no element states as Chinese yet: on the element
 * where it holds nothing else, else on a `<span>` (in drawings a `<tspan>`) around the run. All other bytes stay as they
 * are; attributes cannot be marked and are left alone.
 *
 * Every page passes here, so it is read tag by tag and no tree is built: elements must be closed, as the site's are.
 */
export function markChinese(html: string, lang: string): string {
  const insertions: Insertion[] = [];
  const open: Open[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = readPlainTag(html, at) ?? readTag(html, at);
    if (tag === null) {
      at++;
      continue;
    }
    if (from < at) markBetween(insertions, html, from, at, open.at(-1), lang);
    const { name, isEnd, attributes } = tag;
    at = tag.end;
    if (isEnd) closeElement(open, name);
    else if (name !== '') openElement(open, name, attributes, at);
    // What a script says is passed over up to its end tag.
    if (!isEnd && SILENT.has(name)) at = indexOrEnd(html, `</${name}`, at);
    from = at;
  }
  markBetween(insertions, html, from, html.length, open.at(-1), lang);
  return insert(html, insertions);
}

interface Tag {
  /** Empty for a comment or declaration. */
  name: string;
  isEnd: boolean;
  /** As they stand behind the name. */
  attributes: string;
  /** Behind its `>`. */
  end: number;
}

/** The tag that begins at a place; null where none does. */
function readTag(html: string, at: number): Tag | null {
  TAG.lastIndex = at;
  const tag = TAG.exec(html);
  if (tag === null) return null;
  const [, slash, name = '', attributes = ''] = tag;
  return { name, isEnd: slash === '/', attributes, end: TAG.lastIndex };
}

/** As `readTag`, for tags as the site prints them and in less time; null where it takes a closer look. */
function readPlainTag(html: string, at: number): Tag | null {
  const isEnd = html.charCodeAt(at + 1) === SLASH;
  const start = isEnd ? at + 2 : at + 1;
  let behind = start;
  while (isNameSign(html.charCodeAt(behind))) behind++;
  const next = html.charCodeAt(behind);
  // A name begins with a letter, and a blank, `/` or `>` ends it.
  if (behind === start || html.charCodeAt(start) < LETTER_A) return null;
  if (next !== BLANK && next !== SLASH && next !== GREATER) return null;
  const name = html.slice(start, behind);
  let end = behind;
  for (let sign = next; sign !== GREATER; sign = html.charCodeAt(end)) {
    if (sign === SINGLE || end >= html.length) return null;
    if (sign === DOUBLE) end = html.indexOf('"', end + 1);
    if (end === -1) return null;
    end++;
  }
  return { name, isEnd, attributes: html.slice(behind, end), end: end + 1 };
}

const [BLANK, DOUBLE, SINGLE, DASH, SLASH] = [0x20, 0x22, 0x27, 0x2d, 0x2f];
const [GREATER, LETTER_A, LETTER_Z] = [0x3e, 0x61, 0x7a];

/** A lower-case letter, a digit or `-`. */
function isNameSign(unit: number): boolean {
  return (unit >= LETTER_A && unit <= LETTER_Z) || (unit >= 0x30 && unit <= 0x39) || unit === DASH;
}

function openElement(open: Open[], name: string, attributes: string, end: number): void {
  const parent = open.at(-1);
  const isDrawing = name === 'svg' || (parent?.isDrawing === true && parent.name !== 'foreignObject');
  if (VOID.has(name) || (isDrawing && attributes.endsWith('/'))) return;
  const stated = attributes.includes('lang') ? LANG.exec(attributes)?.[1] : undefined;
  const isChinese = stated === undefined ? parent?.isChinese === true : stated.startsWith('zh');
  open.push({ name, attributes, end, isChinese, isDrawing });
}

/** Closes the element and what was left open in it; an end tag without its start closes nothing. */
function closeElement(open: Open[], name: string): void {
  const place = open.findLastIndex((element) => element.name === name);
  if (place !== -1) open.length = place;
}

/** Adds what marks the Chinese in a text between two tags, in ascending order. */
function markBetween(
  insertions: Insertion[],
  html: string,
  from: number,
  to: number,
  parent: Open | undefined,
  lang: string,
): void {
  if (parent?.isChinese || !mayHoldChinese(html, from, to)) return;
  const text = html.slice(from, to);
  const runs = chineseRuns(text);
  const [run] = runs;
  if (run === undefined) return;
  if (parent !== undefined) {
    const isWhole = from === parent.end && html.startsWith(`</${parent.name}>`, to);
    const isOneRun = runs.length === 1 && text.trim().length === run[1] - run[0];
    if (TEXT_ONLY.includes(parent.name) || (isWhole && isOneRun && !SPOKEN.test(parent.attributes))) {
      insertions.push({ at: parent.end - 1, text: ` lang="${lang}"` });
      return;
    }
  }
  const tag = parent?.isDrawing ? 'tspan' : 'span';
  for (const [start, end] of runs) {
    insertions.push({ at: from + start, text: `<${tag} lang="${lang}">` });
    insertions.push({ at: from + end, text: `</${tag}>` });
  }
}

function mayHoldChinese(html: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (html.charCodeAt(at) >= FIRST_CHINESE) return true;
  return false;
}

function indexOrEnd(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found;
}

/** Puts each text in its place; the places are in ascending order. */
function insert(html: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    pieces.push(html.slice(from, at), text);
    from = at;
  }
  pieces.push(html.slice(from));
  return pieces.join('');
}
