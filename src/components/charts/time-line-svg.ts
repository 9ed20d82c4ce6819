import { SHAPES } from '../../charts/shapes.ts';
import { type PlacedCell, type PlacedLane, TIME, type TimeLineLayout } from '../../charts/time-line.ts';
import { timeLines as words } from '../../strings/time-lines.ts';
import { type Html, html } from '../tree/html.ts';
import type { TimeMark } from './name-line-rows.ts';

interface Drawing {
  /** Of the chart, unique on the page. */
  id: string;
  heading: string;
  description: string;
  /** The column of a phone: a drawing no wider fits it. */
  fits: boolean;
}

type Layout = TimeLineLayout<TimeMark>;
const middle = (top: number, bottom: number) => (top + bottom) / 2 + TIME.fontSize * 0.36;

/** Marks on years and levels as SVG; not role=img, as the marks are links. Drawn by `time-line.css`. */
export function timeLineSvg(layout: Layout, { id, heading, description, fits }: Drawing): Html {
  const { width, height, rows, years } = layout;
  const cells = rows.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.cells));
  const tall = height + 1;
  const hatch = html`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`;
  const axis = years.map(
    ({ year, centre }) =>
      html`<text x="${centre}" y="${TIME.fontSize + 2}" text-anchor="middle">${year ?? words.yearUnknown}</text>`,
  );
  return html`<svg class="time-line${fits && ' fits'}" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}"><title>${heading}</title><desc>${description}</desc>${hatch}<g aria-hidden="true" font-size="${TIME.fontSize}">${axis}${rows.map((row) => rowGround(row, layout, id))}</g>${cells.map(cellMarks)}</svg>`;
}

function rowGround({ name, top, lanes }: Layout['rows'][number], { width, left }: Layout, id: string): Html {
  const title = name !== null && html`<text class="name" x="0" y="${top + TIME.fontSize + 4}">${name}</text>`;
  return html`<g><line class="edge" x1="0" x2="${width}" y1="${top}" y2="${top}"/>${title}${lanes.map(
    (lane) =>
      html`<g><text class="soft" x="0" y="${middle(lane.top, lane.bottom)}">${lane.name}</text><line class="rule" x1="${left}" x2="${width}" y1="${lane.bottom}" y2="${lane.bottom}"/>${notes(lane, id)}</g>`,
  )}</g>`;
}

function notes({ cells }: PlacedLane<TimeMark>, id: string): Html[] {
  return cells
    .filter(({ note }) => note !== null)
    .map(({ cell, box: { left, right, top, bottom } }) => {
      const gap =
        cell.note === words.gap &&
        html`<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="url(#${id}-hatch)"/>`;
      return html`<g>${gap}<text class="soft halo" x="${(left + right) / 2}" y="${middle(top, bottom)}" text-anchor="middle">${cell.note}</text></g>`;
    });
}

function cellMarks({ cell, marks, many }: PlacedCell<TimeMark>): Html {
  const { slot } = TIME;
  const drawn = marks.map(
    ({ mark, x, y }) =>
      html`<a class="mark" href="${mark.href}"><title>${mark.say}</title><rect class="reach" x="${x - slot / 2}" y="${y - slot / 2}" width="${slot}" height="${slot}"/><path class="${mark.look}" d="${SHAPES[mark.shape]}" transform="translate(${x} ${y})"/></a>`,
  );
  return html`${drawn}${many !== null && manyMark(cell, many)}`;
}

function manyMark(
  { href, say }: PlacedCell<TimeMark>['cell'],
  many: { count: number; box: PlacedCell<TimeMark>['box'] },
): Html {
  const { left, right, top, bottom } = many.box;
  return html`<a class="many" href="${href}"><title>${say}</title><rect class="ground" x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="3"/><text x="${(left + right) / 2}" y="${middle(top, bottom)}" font-size="${TIME.fontSize}" text-anchor="middle">${many.count}</text></a>`;
}
