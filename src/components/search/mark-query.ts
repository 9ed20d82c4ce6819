import { type Fold, toKey } from '../../search/key.ts';
import { parseQuery } from '../../search/query.ts';
import { findHits } from '../../search/verify.ts';
import { openFold } from './open-index.ts';

/** Elements that hold one passage each and bear its id. */
const PASSAGES = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id], p[id], td[id], th[id], span[id]';

/**
 * Marks a query in every passage below `root`, over blanks, punctuation and the borders of elements;
 * where it stands nowhere as a whole, its parts between blanks. `base` is the folder of the index.
 */
export async function markQuery(root: Element, query: string, base: string): Promise<void> {
  const fold = await openFold(base);
  const passages = [...root.querySelectorAll(PASSAGES)];
  const mark = (keys: readonly string[]) => passages.flatMap((passage) => rangesIn(passage, keys, fold));
  const { whole, parts } = parseQuery(query, fold);
  const ranges = mark([whole]);
  CSS.highlights.set('query', new Highlight(...(ranges.length > 0 ? ranges : mark(parts))));
}

function rangesIn(passage: Element, keys: readonly string[], fold: Fold): Range[] {
  const nodes = textNodes(passage);
  const key = toKey(nodes.map(({ data }) => data).join(''), fold);
  return keys
    .flatMap((one) => findHits(key, one))
    .map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(...locate(nodes, start));
      range.setEnd(...locate(nodes, end - 1, 1));
      return range;
    });
}

function textNodes(passage: Element): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The node that holds a character of the joined text, and the place in it; `past` steps behind the character. */
function locate(nodes: readonly Text[], at: number, past = 0): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.length) return [node, at - before + past];
    before += node.length;
  }
  throw new RangeError(`no character ${at} in the passage`);
}
