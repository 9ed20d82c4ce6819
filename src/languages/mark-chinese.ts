import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { chineseRuns, TEXT_ONLY } from './chinese-runs.ts';

/** Elements whose text is no text of the page. */
const SILENT = new Set(['script', 'style']);
/** Attributes that are read to people, in the language of the page. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'lang', 'placeholder', 'title']);
const SVG = 'http://www.w3.org/2000/svg';

interface Insertion {
  at: number;
  text: string;
}

/**
 * A page in another language with `lang` on every run of Chinese that no element states as Chinese yet: on the element
 * where it holds nothing else, else on a `<span>` (in drawings a `<tspan>`) around the run. All other bytes stay as they
 * are; attributes cannot be marked and are left alone.
 */
export function markChinese(html: string, lang: string): string {
  const insertions: Insertion[] = [];
  // Without scripting, so that what stands in <noscript> is read as elements.
  markBelow(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), false);
  return insert(html, insertions);

  function markBelow(node: Dom.ParentNode, isChinese: boolean): void {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        if (!isChinese) markText(child as Dom.TextNode, node);
      } else if ('tagName' in child && !SILENT.has(child.tagName)) {
        const stated = child.attrs.find(({ name }) => name === 'lang')?.value;
        const chinese = stated === undefined ? isChinese : stated.startsWith('zh');
        markBelow('content' in child ? (child as Dom.Template).content : child, chinese);
      }
    }
  }

  function markText({ sourceCodeLocation: place }: Dom.TextNode, parent: Dom.ParentNode): void {
    if (!place || !('tagName' in parent)) return;
    const text = html.slice(place.startOffset, place.endOffset);
    const runs = chineseRuns(text);
    if (runs.length === 0) return;
    const startTag = parent.sourceCodeLocation?.startTag;
    if (startTag && (TEXT_ONLY.includes(parent.tagName) || holdsOnly(parent, text, runs))) {
      insertions.push({ at: startTag.endOffset - 1, text: ` lang="${lang}"` });
      return;
    }
    const tag = parent.namespaceURI === SVG ? 'tspan' : 'span';
    for (const [start, end] of runs) {
      insertions.push({ at: place.startOffset + start, text: `<${tag} lang="${lang}">` });
      insertions.push({ at: place.startOffset + end, text: `</${tag}>` });
    }
  }
}

/** Whether an element holds one run and nothing else, and says nothing else in attributes. */
function holdsOnly(
  element: Dom.Element,
  text: string,
  runs: readonly (readonly [number, number])[],
): boolean {
  const [run] = runs;
  return (
    element.childNodes.length === 1 &&
    run !== undefined &&
    text.trim().length === run[1] - run[0] &&
    !element.attrs.some(({ name }) => SPOKEN.has(name))
  );
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
