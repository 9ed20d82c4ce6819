import { attribute, type Element, type Page, type Site, textOf } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/** Links that lead to a marked word (`?hl=两癌#s1-i2-p1`) whose passage is missing or does not hold the word. */
export function emptyOccurrences(site: Site): Problem[] {
  const passages = new Map(site.pages.map((page) => [page.address, textsById(page)]));
  return site.pages.flatMap((page) =>
    markedLinks(page).flatMap(({ path, word, anchor }) => {
      const text = passages.get(path)?.get(anchor);
      if (text?.includes(word) === true) return [];
      const why = text === undefined ? 'leads to no passage' : 'leads to a passage without it';
      return [{ file: page.file, message: `the link to “${word}” at ${path}#${anchor} ${why}` }];
    }),
  );
}

/** How many links of a site lead to a marked word. */
export function countOccurrences(site: Site): number {
  return site.pages.reduce((sum, page) => sum + markedLinks(page).length, 0);
}

function markedLinks(page: Page): { path: string; word: string; anchor: string }[] {
  return page.elements.flatMap((element: Element) => {
    const address = element.tagName === 'a' ? attribute(element, 'href') : null;
    const url = address?.includes('?hl=') ? URL.parse(address, `http://site.test${page.address}`) : null;
    const word = url?.searchParams.get('hl') ?? null;
    if (url === null || word === null) return [];
    return [{ path: decodeURIComponent(url.pathname), word, anchor: decodeURIComponent(url.hash.slice(1)) }];
  });
}

function textsById(page: Page): Map<string, string> {
  return new Map(
    page.elements.flatMap((element) => {
      const id = attribute(element, 'id');
      return id === null ? [] : [[id, textOf(element)] as const];
    }),
  );
}
