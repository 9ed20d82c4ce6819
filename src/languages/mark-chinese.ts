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
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (tag === null) {
      at++;
      continue;
    }
    insertions.push(...marksBetween(html, from, at, open.at(-1), lang));
    at = TAG.lastIndex;
    const [, slash, name, attributes = ''] = tag;
    if (name !== undefined && slash === '') openElement(open, name, attributes, at);
    if (name !== undefined && slash === '/') closeElement(open, name);
    // What a script says is passed over up to its end tag.
    if (slash === '' && SILENT.has(name ?? '')) at = indexOrEnd(html, `</${name}`, at);
    from = at;
  }
  insertions.push(...marksBetween(html, from, html.length, open.at(-1), lang));
  return insert(html, insertions);
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

/** What marks the Chinese in a text between two tags, in ascending order. */
function marksBetween(
  html: string,
  from: number,
  to: number,
  parent: Open | undefined,
  lang: string,
): Insertion[] {
  if (parent?.isChinese || !mayHoldChinese(html, from, to)) return [];
  const text = html.slice(from, to);
  const runs = chineseRuns(text);
  const [run] = runs;
  if (run === undefined) return [];
  if (parent !== undefined) {
    const isWhole = from === parent.end && html.startsWith(`</${parent.name}>`, to);
    const isOneRun = runs.length === 1 && text.trim().length === run[1] - run[0];
    if (TEXT_ONLY.includes(parent.name) || (isWhole && isOneRun && !SPOKEN.test(parent.attributes))) {
      return [{ at: parent.end - 1, text: ` lang="${lang}"` }];
    }
  }
  const tag = parent?.isDrawing ? 'tspan' : 'span';
  return runs.flatMap(([start, end]) => [
    { at: from + start, text: `<${tag} lang="${lang}">` },
    { at: from + end, text: `</${tag}>` },
  ]);
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
