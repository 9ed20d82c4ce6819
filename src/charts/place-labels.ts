import { type Box, isInside, textWidth } from './text-box.ts';

/** A mark that wants its name beside it. */
export interface LabelWish {
  text: string;
  /** Centre of the mark. */
  x: number;
  y: number;
}

/** A label with its place: `x` is its left edge, `y` its base line. */
export interface PlacedLabel extends LabelWish {
  box: Box;
  /** Which wish it answers. */
  wish: number;
}

interface Options {
  /** Labels stay in this box. */
  frame: Box;
  /** Boxes that stay free: the marks. */
  taken: Box[];
  fontSize: number;
  /** Distance between the mark's centre and its label. */
  gap: number;
}

/** Side of a cell of the grid in which room is taken; less than the distance from a mark's edge to its label. */
const CELL = 2;
const ROWS = 1 << 20;

/**
 * Names beside their marks where there is room: right of it, left, above, below. A label
 * that fits nowhere is left out, never put on another; its mark still carries the name for those who point at it.
 * Wishes are answered in their order. Time grows with the area taken, not with the pairs.
 */
export function placeLabels(wishes: LabelWish[], { frame, taken, fontSize, gap }: Options): PlacedLabel[] {
  const used = new Set<number>();
  const take = (box: Box) => everyCell(box, (cell) => used.add(cell).size > 0);
  const isFree = (box: Box) => everyCell(box, (cell) => !used.has(cell));
  taken.forEach(take);
  return wishes.flatMap((wish, index) => {
    const box = candidates(wish, textWidth(wish.text, fontSize), fontSize, gap).find(
      (candidate) => isInside(candidate, frame) && isFree(candidate),
    );
    if (box === undefined) return [];
    take(box);
    return [{ text: wish.text, x: box.left, y: box.bottom - fontSize * 0.2, box, wish: index }];
  });
}

function candidates({ x, y }: LabelWish, width: number, height: number, gap: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const middle = y - height / 2;
  const [above, below] = [y - gap - height, y + gap];
  const [right, left, centre] = [x + gap, x - gap - width, x - width / 2];
  return [
    at(right, middle),
    at(right, y - height),
    at(right, y),
    at(left, middle),
    at(left, y - height),
    at(left, y),
    at(centre, above),
    at(centre, below),
  ];
}

/** Whether something holds for every cell a box touches; a cell is the column times more than any drawing has rows, and the row. */
function everyCell({ left, top, right, bottom }: Box, holds: (cell: number) => boolean): boolean {
  for (let column = Math.floor(left / CELL); column * CELL < right; column += 1) {
    for (let row = Math.floor(top / CELL); row * CELL < bottom; row += 1) {
      if (!holds(column * ROWS + row)) return false;
    }
  }
  return true;
}
