import type { Key, Range } from './key.ts';

/**
 * Every place of a text that holds the query, as slices of the text: 巾帼心向党 is found in
 * “巾帼心向党  喜迎二十大” and in 巾帼“心向党”. Slices do not overlap; an empty query is nowhere.
 */
export function findHits(passage: Key, query: string): Range[] {
  if (query === '') return [];
  const hits: Range[] = [];
  let at = passage.text.indexOf(query);
  while (at !== -1) {
    const last = at + query.length - 1;
    hits.push({ start: passage.starts[at] ?? 0, end: passage.ends[last] ?? 0 });
    at = passage.text.indexOf(query, last + 1);
  }
  return hits;
}

/** Slices in order, those that touch or overlap made one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
