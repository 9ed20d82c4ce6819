import { joins } from '../../strings/joins.ts';

/** A link of a chart that may lead to a list of passages: its address has an anchor. Links about the chart do not. */
const MARKS = 'figure.chart a[href*="#"]:not(chart-tools a, .notes a, [download])';

/** Whether a click means to follow a link here, not in another tab, and not to save it. */
export function opensHere(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** The number that was clicked, or null: it leads to a list on a page of this site. */
export function openedMark(target: EventTarget | null): Element | null {
  const mark = target instanceof Element ? target.closest(MARKS) : null;
  return mark !== null && mayList(mark) ? mark : null;
}

/** Whether a mark leads to this site and, as far as can be told before its page is there, to lines of a list. */
function mayList(mark: Element): boolean {
  const { origin, pathname, hash } = addressOf(mark);
  if (origin !== location.origin) return false;
  if (pathname !== location.pathname) return true;
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  return place !== null && (place.matches('li') || place.querySelector('li') !== null);
}

/** Every number of the same chart that can be opened now, in reading order. */
export function marksBeside(mark: Element): Element[] {
  const all = mark.closest('figure.chart')?.querySelectorAll(MARKS) ?? [];
  return [...all].filter((other) => other.checkVisibility() && mayList(other));
}

/** Where a mark leads; in drawings `href` is no string, so its attribute is read. */
export function addressOf(mark: Element): URL {
  return new URL(mark.getAttribute('href') ?? '', document.baseURI);
}

/** What a mark says: its label, its title, or for a cell its row, column and number: `岳阳市妇联 · 2021，思想：4`. */
export function sayMark(mark: Element): string {
  const said = mark.getAttribute('aria-label') ?? mark.querySelector(':scope > title')?.textContent;
  if (said) return said.trim();
  const cell = mark.closest('td');
  const number = mark.textContent.trim();
  if (cell === null) return number;
  const row = cell.parentElement?.querySelector('th[scope=row]') ?? null;
  // The last row of heads names single columns, those above it groups of them.
  const heads = [...(cell.closest('table')?.tHead?.rows ?? [])].at(-1);
  const column = heads?.cells[cell.cellIndex] ?? null;
  const names = joins.clauses([row, column].map(nameOf).filter(Boolean));
  return names === '' ? number : joins.labelled(names, number);
}

/** Name of a head: in full where it is short, without its base and its buttons. */
function nameOf(head: Element | null): string {
  const full = head?.querySelector<HTMLElement>('[title]')?.title;
  const link = head?.querySelector('a');
  return (full ?? link?.textContent ?? head?.textContent ?? '').trim();
}
