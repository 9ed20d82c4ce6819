import { attribute, type Element, type Page, type Site } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/** Attributes that hold an address, by element; those of `a` and `form` may lead to other sites. */
const ADDRESSES: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  use: ['href', 'xlink:href'],
};
const MAY_LEAVE = new Set(['a', 'area']);

/**
 * Every address on the pages that leads nowhere: to a missing file or anchor, to a folder without its
 * closing slash, out of the base path; and every part of a page fetched from another site.
 * `origin` is the site's own (`https://example.org`), whose absolute addresses are held to the same.
 */
export function brokenLinks(site: Site, origin: string): Problem[] {
  const anchors = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element).flatMap((address) => {
        const url = URL.parse(address, `${origin}${page.address}`);
        const wrong = url ? judge(site, anchors, origin, element, url) : 'cannot be read as an address';
        return wrong === null
          ? []
          : [{ file: page.file, message: `<${element.tagName}> ${address} ${wrong}` }];
      }),
    ),
  );
}

function judge(
  site: Site,
  anchors: Map<string, Set<string>>,
  origin: string,
  element: Element,
  url: URL,
): string | null {
  if (url.origin !== origin) {
    return MAY_LEAVE.has(element.tagName) || url.protocol === 'data:' ? null : 'leads to another site';
  }
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `is outside ${site.base}`;
  const inside = path.slice(site.base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (site.files.has(`${file}/index.html`)) return 'lacks its closing slash';
  if (!site.files.has(file)) return 'leads to no file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const found = anchor === '' || anchors.get(file)?.has(anchor);
  return found ? null : 'leads to no such anchor';
}

function idsOf(page: Page): Set<string> {
  return new Set(page.elements.map((e) => attribute(e, 'id')).filter((id) => id !== null));
}

function addressesOf(element: Element): string[] {
  return (ADDRESSES[element.tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name);
    if (value === null) return [];
    return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  });
}
