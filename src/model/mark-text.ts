/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
}

/** A piece of a marked text: plain, or a mark with what it holds. */
export type MarkedPiece<M extends Mark> = string | { mark: M; pieces: MarkedPiece<M>[] };

/**
 * A text with its marks as a tree: what lies inside a mark is nested in it, and of two that cross the second is
 * split at the end of the first: 举办10场“公益讲座”。 with marks over 10场 and 公益讲座 → `举办`, mark, `“`, mark, `”。`.
 * The pieces put together are the text again; marks that are empty or reach beyond the text are left out. Marks
 * of one passage are few: those that cross cost a sort each.
 */
export function markText<M extends Mark>(text: string, marks: readonly M[]): MarkedPiece<M>[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = inside.map((mark) => ({ mark, start: mark.start, end: mark.end }));
  return cutPieces(text, 0, text.length, cuts);
}

/** A mark or the part of one that is left behind a split. */
interface Cut<M> extends Mark {
  mark: M;
}

function cutPieces<M extends Mark>(text: string, from: number, to: number, cuts: Cut<M>[]): MarkedPiece<M>[] {
  const pieces: MarkedPiece<M>[] = [];
  let waiting = cuts.toSorted(outerFirst);
  let next = 0;
  let at = from;
  for (let outer = waiting[0]; outer !== undefined; outer = waiting[next]) {
    const { mark, start, end } = outer;
    if (at < start) pieces.push(text.slice(at, start));
    const inner: Cut<M>[] = [];
    const beyond: Cut<M>[] = [];
    next += 1;
    for (let cut = waiting[next]; cut !== undefined && cut.start < end; cut = waiting[next]) {
      inner.push({ ...cut, end: Math.min(cut.end, end) });
      if (cut.end > end) beyond.push({ ...cut, start: end });
      next += 1;
    }
    pieces.push({ mark, pieces: cutPieces(text, start, end, inner) });
    at = end;
    if (beyond.length > 0) {
      waiting = [...beyond, ...waiting.slice(next)].sort(outerFirst);
      next = 0;
    }
  }
  if (at < to) pieces.push(text.slice(at, to));
  return pieces;
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** The text of pieces put together. */
export function plainText<M extends Mark>(pieces: readonly MarkedPiece<M>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : plainText(piece.pieces))).join('');
}
