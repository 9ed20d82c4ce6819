import { max, range, scaleBand } from 'd3';
import { type Box, textWidth } from './text-box.ts';

/** What one kind of record gives in one year; null for what has no year. */
export interface TimeCell<M> {
  year: number | null;
  /** In reading order; the input is left as it is. */
  marks: M[];
  /** Said in a cell without marks: 未见, 未收录; null where nothing can be said. */
  note: string | null;
  /** Where all marks of the cell are listed, and what the number says that may stand for them. */
  href: string;
  say: string;
}

/** One kind of record within a row: 全文, 摘要, 总结. A cell a year, all lanes with the same years. */
export interface TimeLane<M> {
  /** A short word: its room is taken from the years. */
  name: string;
  cells: TimeCell<M>[];
}

/** A level, or whatever the rows stand for; without a name its lanes stand alone. */
export interface TimeRow<M> {
  name: string | null;
  lanes: TimeLane<M>[];
}

export interface PlacedMark<M> {
  mark: M;
  /** Its centre. */
  x: number;
  y: number;
}

export interface PlacedCell<M> {
  cell: TimeCell<M>;
  box: Box;
  /** All marks of the cell, or none where there are more than fit. */
  marks: PlacedMark<M>[];
  /** Where the number stands that is drawn in place of too many marks; null where all are drawn. */
  many: { count: number; box: Box } | null;
  /** Where the note stands; null where there is none. */
  note: Box | null;
}

export interface PlacedLane<M> {
  name: string;
  top: number;
  bottom: number;
  cells: PlacedCell<M>[];
}

export interface TimeLineLayout<M> {
  width: number;
  height: number;
  /** Left edge of the years. */
  left: number;
  years: { year: number | null; left: number; right: number; centre: number }[];
  rows: { name: string | null; top: number; bottom: number; lanes: PlacedLane<M>[] }[];
}

/** Sizes of the drawing in its own units; one unit is a CSS pixel at the width it is made for. */
export const TIME = {
  fontSize: 12,
  /** Side of the square that a mark has to itself, wide enough for a finger. */
  slot: 24,
  /** Reach of a shape from its centre. */
  radius: 8,
  /** Least room before the years for the names of the lanes, and the white behind the widest of them. */
  left: 34,
  laneGap: 6,
  /** A year is never narrower, so that a note or a number of five figures fits: with many the drawing grows wide. */
  least: 52,
  /** Lines of marks in a cell; what does not fit in them is counted. */
  lines: 3,
  /** Height of the line with the years, and of that with the name of a row. */
  axis: 22,
  head: 22,
  inset: 3,
} as const;

/**
 * Years as places from left to right, rows from the top down, in each row a lane for each kind of record. Marks stand
 * in squares of their own, line by line from the left; where a cell has more than fit, one number stands for all.
 * Without years or rows → no places. `width` is the least: more years than fit make the drawing wider.
 */
export function layoutTimeLine<M>(
  years: (number | null)[],
  rows: TimeRow<M>[],
  { width }: { width: number },
): TimeLineLayout<M> {
  const left = roomForLanes(rows);
  const whole = Math.max(width, left + years.length * TIME.least);
  const band = scaleBand(range(years.length), [left, whole]);
  const places = years.map((year, i) => {
    const from = round(band(i) ?? 0);
    const right = round((band(i) ?? 0) + band.bandwidth());
    return { year, left: from, right, centre: round((from + right) / 2) };
  });
  let y: number = TIME.axis;
  const placed = rows.map((row) => {
    const top = y;
    if (row.name !== null) y += TIME.head;
    const lanes = row.lanes.map((lane) => {
      const placedLane = placeLane(lane, places, y);
      y = placedLane.bottom;
      return placedLane;
    });
    return { name: row.name, top, bottom: y, lanes };
  });
  return { width: whole, height: y, left, years: places, rows: placed };
}

function roomForLanes(rows: TimeRow<unknown>[]): number {
  const names = rows.flatMap(({ lanes }) => lanes.map(({ name }) => name));
  const widest = max(names, (name) => textWidth(name, TIME.fontSize)) ?? 0;
  return Math.max(TIME.left, widest + TIME.laneGap);
}

function placeLane<M>(
  lane: TimeLane<M>,
  places: { left: number; right: number }[],
  top: number,
): PlacedLane<M> {
  const perLine = Math.max(1, Math.floor(((places[0]?.right ?? 0) - (places[0]?.left ?? 0)) / TIME.slot));
  const room = perLine * TIME.lines;
  const linesOf = ({ marks }: TimeCell<M>) => (marks.length > room ? 1 : Math.ceil(marks.length / perLine));
  const lines = Math.max(1, max(lane.cells, linesOf) ?? 1);
  const bottom = top + lines * TIME.slot + 2 * TIME.inset;
  const cells = lane.cells.flatMap((cell, i) => {
    const place = places[i];
    if (place === undefined) return [];
    const { left, right } = place;
    return [placeCell(cell, { left, right, top, bottom }, { perLine, room })];
  });
  return { name: lane.name, top, bottom, cells };
}

function placeCell<M>(
  cell: TimeCell<M>,
  box: Box,
  { perLine, room }: { perLine: number; room: number },
): PlacedCell<M> {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const count = cell.marks.length;
  const isMany = count > room;
  return {
    cell,
    box,
    marks: isMany ? [] : spreadMarks(cell.marks, { x, y }, perLine),
    many: isMany ? { count, box: boxAround(x, y, manyWidth(count, box), TIME.slot) } : null,
    note:
      count === 0 && cell.note !== null
        ? boxAround(x, y, textWidth(cell.note, TIME.fontSize), TIME.fontSize)
        : null,
  };
}

/** Lines are full but for the last; each is centred. */
function spreadMarks<M>(marks: M[], { x, y }: { x: number; y: number }, perLine: number): PlacedMark<M>[] {
  const lines = Math.ceil(marks.length / perLine);
  return marks.map((mark, i) => {
    const line = Math.floor(i / perLine);
    const inLine = Math.min(perLine, marks.length - line * perLine);
    return {
      mark,
      x: round(x + ((i % perLine) - (inLine - 1) / 2) * TIME.slot),
      y: round(y + (line - (lines - 1) / 2) * TIME.slot),
    };
  });
}

function manyWidth(count: number, box: Box): number {
  const wished = textWidth(String(count), TIME.fontSize) + 12;
  return Math.min(box.right - box.left - 2, Math.max(TIME.slot, wished));
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return {
    left: round(x - width / 2),
    right: round(x + width / 2),
    top: round(y - height / 2),
    bottom: round(y + height / 2),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
