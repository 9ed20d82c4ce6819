/** What a listing may be made of; anything else (scripts, forms, parts that need a script) stays behind. */
const KEPT = new Set(
  'a abbr article b dd div dl dt em h1 h2 h3 h4 h5 h6 header li mark ol p section small span strong time ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['aria-hidden', 'aria-label', 'class', 'datetime', 'lang', 'title'];

/** Highest heading that a listing may have in the panel, below the panel's own. */
const TOP = 3;

/**
 * A listing of another page as nodes of this one: elements and attributes from a list of harmless ones, text as text,
 * links resolved from that page, headings moved below the panel's. A single line becomes a list of one.
 */
export function copyListing(place: Element, page: URL): Element {
  const levels = [...place.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(levelOf);
  const copy = copyElement(place, { page, lower: levels.length === 0 ? 0 : TOP - Math.min(...levels) });
  if (copy.tagName !== 'LI') return copy;
  const list = document.createElement('ul');
  list.className = 'single';
  list.append(copy);
  return list;
}

/** How many lines a listing has; lines inside a line are part of it. */
export function countLines(place: Element): number {
  if (place.tagName === 'LI') return 1;
  return [...place.querySelectorAll('li')].filter((line) => {
    const outer = line.parentElement?.closest('li') ?? null;
    return outer === null || !place.contains(outer);
  }).length;
}

interface Way {
  page: URL;
  /** Levels by which headings go down; below 0 they go up. */
  lower: number;
}

function copyElement(from: Element, way: Way): Element {
  const tag = from.localName;
  const copy = document.createElement(isHeading(tag) ? `h${Math.min(6, levelOf(from) + way.lower)}` : tag);
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const href = from.getAttribute('href');
  const to = href === null ? null : new URL(href, way.page);
  if (to?.protocol.startsWith('http')) copy.setAttribute('href', to.href);
  for (const child of from.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof HTMLElement && KEPT.has(child.localName) && !child.hidden)
      copy.append(copyElement(child, way));
  }
  return copy;
}

const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

const levelOf = ({ localName }: Element): number => Number(localName[1]);
