import { attribute, type Element, type Page, type Site } from '../../scripts/lib/site/read-site.ts';
import { tagged } from './drawn.ts';

/** Finds what links of pages lead to. */
export function openedBy(site: Site): (page: Page, href: string | null) => Element | undefined {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const places = new Map<Page, Map<string, Element>>();
  const placesOf = (page: Page) => {
    const known = places.get(page) ?? new Map(page.elements.map((e) => [attribute(e, 'id') ?? '', e]));
    places.set(page, known);
    return known;
  };
  return (page, href) => {
    const [path, id = ''] = (href ?? '').split('#');
    const target = path === '' ? page : pages.get(path ?? '');
    return target && placesOf(target).get(id);
  };
}

/** How many passages or records an element lists. */
export const linesIn = (place: Element | undefined): number =>
  place === undefined ? -1 : place.tagName === 'li' ? 1 : tagged(place, 'li').length;
