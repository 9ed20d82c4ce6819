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
  for (const box of taken) for (const cell of cellsOf(box)) used.add(cell);
  return wishes.flatMap((wish, index) => {
    const box = candidates(wish, textWidth(wish.text, fontSize), fontSize, gap).find(
      (candidate) => isInside(candidate, frame) && cellsOf(candidate).every((cell) => !used.has(cell)),
    );
    if (box === undefined) return [];
    for (const cell of cellsOf(box)) used.add(cell);
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

/** Cells by number: the column times more than any drawing has rows, and the row. */
function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column * CELL < right; column += 1) {
    for (let row = Math.floor(top / CELL); row * CELL < bottom; row += 1) cells.push(column * ROWS + row);
  }
  return cells;
}
