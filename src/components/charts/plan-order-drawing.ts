import {
  layoutPlanOrder,
  ORDER,
  type OrderSegment,
  type PlanPart,
  type PlanUnit,
} from '../../charts/plan-order.ts';
import { planOrder as words } from '../../strings/plan-order.ts';
import { type Html, html } from '../tree/html.ts';
import './plan-order.css';

/** How a segment is drawn: the theme that takes most, the second, any other, none. */
export type OrderLook = 'lead' | 'second' | 'other' | 'none';

export interface OrderDrawing {
  /** Id of the chart, for its pattern. */
  id: string;
  title: string;
  parts: PlanPart[];
  lookOf: (unit: PlanUnit) => OrderLook;
  /** Name of a unit's theme, and the short one for its segment. */
  nameOf: (unit: PlanUnit) => string;
  shortOf: (unit: PlanUnit) => string;
}

/** A paragraph without a heading is known by its first words. */
const LEAD = 18;

/** The first words of a text: what a segment is called. */
export function leadOf(text: string): string {
  return text.length > LEAD ? `${text.slice(0, LEAD)}…` : text;
}

/** The order of a plan as a drawing; not an image to readers of screens, for its segments are links. */
export function planOrderDrawing(drawing: OrderDrawing): Html {
  const { id, title, parts, shortOf } = drawing;
  const { width, height, rows } = layoutPlanOrder(parts, { width: 320, nameOf: shortOf });
  const units = parts.reduce((sum, part) => sum + part.units.length, 0);
  return html`
    <svg class="order" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${ORDER.fontSize}">
      <title>${title}</title>
      <desc>${words.description(parts.length, units)}</desc>
      <defs>
        <pattern id="${id}-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="stripe" x1="0" y1="0" x2="0" y2="5"></line>
        </pattern>
      </defs>
      ${rows.map(
        ({ label, baseline, segments }) => html`
          <g>
            ${label !== '' && html`<text class="part" x="0" y="${baseline}">${label}</text>`}
            ${segments.map((segment) => segmentHtml(segment, drawing))}
          </g>`,
      )}
    </svg>`;
}

function segmentHtml({ unit, box, lines }: OrderSegment, { id, lookOf, nameOf }: OrderDrawing): Html {
  const size = html`x="${box.left}" y="${box.top}" width="${round(box.right - box.left)}" height="${box.bottom - box.top}"`;
  const look = lookOf(unit);
  const middle = round((box.left + box.right) / 2);
  return html`
    <a class="${look}" href="#${unit.id}">
      <title>${words.segment(leadOf(unit.text), nameOf(unit), unit.characters)}</title>
      <rect class="ground" ${size}></rect>
      ${look === 'second' && html`<rect ${size} fill="url(#${id}-stripes)"></rect>`}
      ${lines.map(({ text, y }) => html`<text x="${middle}" y="${y}" text-anchor="middle">${text}</text>`)}
    </a>`;
}

/** To a hundredth of a unit: what the computer adds behind it takes room and is not seen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
