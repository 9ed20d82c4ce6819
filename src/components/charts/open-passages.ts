import { joins } from '../../strings/joins.ts';
import { passagePanelWords as words } from '../../strings/passage-panel.ts';
import { sayIfSlow } from '../patience.ts';
import { copyListing, countLines } from './copy-listing.ts';
import { followMark } from './leave-frame.ts';
import { addressOf, marksBeside, sayMark } from './opened-mark.ts';
import { growDialog, LEFT, letGo, type PassageDialog, showDialog } from './passage-dialog.ts';

/** Pages by their address without the anchor, each fetched once. */
const pages = new Map<string, Promise<Document>>();

let parts: PassageDialog | null = null;
/** The mark whose passages are shown, and its chart, which may draw it anew; null while the panel is closed. */
let shown: { mark: Element; chart: Element | null } | null = null;
/** The mark the panel was opened at, to which the browser gives the focus back whatever was stepped to since. */
let opener: Element | null = null;

/**
 * Shows the passages that a mark of a chart counts: what its address has at its anchor. Where nothing is listed there,
 * or the page cannot be had, the link is followed as it would be without script.
 */
export async function openPassages(mark: Element): Promise<void> {
  parts ??= makePanel();
  if (!parts.dialog.open) opener = mark;
  shown?.mark.removeAttribute('data-shown');
  mark.setAttribute('data-shown', '');
  shown = { mark, chart: mark.closest('figure.chart') };
  const address = addressOf(mark);
  announce(parts, mark);
  showDialog(parts);
  const { status } = parts;
  const place = await sayIfSlow(
    placeAt(address).catch(() => null),
    () => shown?.mark === mark && status.lastElementChild?.replaceChildren(words.loading),
  );
  if (shown?.mark !== mark) return;
  const count = place === null ? 0 : countLines(place);
  if (place === null || count === 0) {
    parts.dialog.close();
    followMark(mark);
    return;
  }
  parts.status.lastElementChild?.replaceChildren(words.count(count));
  parts.list.replaceChildren(copyListing(place, address));
  parts.list.scrollTop = 0;
}

/** Says which number is opened before its passages are there. */
function announce({ heading, status, list, full, previous, next }: PassageDialog, mark: Element): void {
  const said = sayMark(mark);
  heading.textContent = said;
  status.firstElementChild?.replaceChildren(joins.label(said));
  status.lastElementChild?.replaceChildren();
  list.replaceChildren();
  full.href = addressOf(mark).href;
  previous.disabled = neighbour(mark, -1) === null;
  next.disabled = neighbour(mark, 1) === null;
}

function makePanel(): PassageDialog {
  const made = growDialog();
  letGo(made);
  made.close.addEventListener('click', () => made.dialog.close());
  made.previous.addEventListener('click', () => step(-1));
  made.next.addEventListener('click', () => step(1));
  // A place on this very page would be hidden under the panel.
  made.full.addEventListener('click', () => made.dialog.close());
  made.dialog.addEventListener('close', leave);
  return made;
}

function step(by: 1 | -1): void {
  const to = shown === null ? null : neighbour(shown.mark, by);
  if (to !== null) void openPassages(to);
}

/** The number before or after one in its chart; null at the ends. */
function neighbour(mark: Element, by: 1 | -1): Element | null {
  const all = marksBeside(mark);
  return all[all.indexOf(mark) + by] ?? null;
}

/**
 * Gives the focus back to the number, also where its chart has drawn it anew, unless the reader took it elsewhere. The
 * browser tells of the closing with the next frame, when the panel may be open again or the reader on the way.
 */
function leave(): void {
  if (shown === null || parts?.dialog.open) return;
  const { mark, chart } = shown;
  shown = null;
  mark.removeAttribute('data-shown');
  if (parts?.dialog.returnValue === LEFT || isElsewhere(document.activeElement)) return;
  const same = [...(chart?.querySelectorAll('a') ?? [])].find(
    (link) => link.getAttribute('href') === mark.getAttribute('href'),
  );
  const to = mark.isConnected ? mark : same;
  if (to instanceof HTMLElement || to instanceof SVGElement) to.focus();
}

function isElsewhere(focused: Element | null): boolean {
  if (focused === null || focused === document.body || focused === opener) return false;
  return parts?.dialog.contains(focused) !== true;
}

/** The element that an address points to, on this page or another. */
async function placeAt(address: URL): Promise<Element | null> {
  const id = decodeURIComponent(address.hash.slice(1));
  const page = address.pathname === location.pathname ? document : await pageAt(address);
  return page.getElementById(id);
}

function pageAt({ origin, pathname, search }: URL): Promise<Document> {
  const address = origin + pathname + search;
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
