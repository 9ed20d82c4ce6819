import { placeIn } from './reading-place.ts';

/** In rem: from the middle of an item the way back leads to its beginning, which lies above where anchors rest. */
const ABOVE = -0.5;

/** Where one stops when reading item by item: items, passages outside them, attachments; of one theme where one is in focus. */
export function readingStops(): HTMLElement[] {
  const theme = document.querySelector<HTMLElement>('.plan')?.dataset.theme;
  const rows = theme === undefined ? '.row:has(> .text), .attachment' : '.row[data-lit]';
  return [...document.querySelectorAll<HTMLElement>(`.reading :is(${rows})`)];
}

/** Goes to the next or previous stop; gives its number from 0, or null where there is none that way. */
export function stepReading(by: 1 | -1, focus: boolean): number | null {
  const stops = readingStops();
  const focused = stops.findIndex((stop) => stop.contains(document.activeElement) && isSeen(stop));
  const next = focused >= 0 ? focused + by : by === 1 ? placeIn(stops) + 1 : placeIn(stops, ABOVE);
  const stop = stops[next];
  if (stop === undefined) return null;
  const head = stop.querySelector<HTMLElement>('.heading, .passage') ?? stop;
  if (focus) {
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }
  head.scrollIntoView({ block: 'start' });
  return next;
}

function isSeen(stop: Element): boolean {
  const { top, bottom } = stop.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
