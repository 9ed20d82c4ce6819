import { type Fold, toKey } from '../../search/key.ts';
import { parseQuery } from '../../search/query.ts';
import { findHits } from '../../search/verify.ts';
import { openFold } from './open-index.ts';
import { rangeOf, textNodes } from './text-range.ts';

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
  return keys.flatMap((one) => findHits(key, one)).map(({ start, end }) => rangeOf(nodes, start, end));
}
