import { href } from '../../address.ts';
import { KEPT, type Kept, otherVersions } from '../../offline/cache-names.ts';
import type { SearchedTexts } from '../../offline/kept-index.ts';

/** A page that opens without a network. */
export interface KeptPage {
  address: string;
  title: string;
}

/** Titles of the pages kept of one sort, last read first. Rejects where the browser keeps nothing. */
export async function listPages(kept: Kept): Promise<KeptPage[]> {
  // While a new version waits to take over, both keep the page.
  const pages = new Map<string, KeptPage>();
  for (const cache of await openCaches(kept))
    for (const request of await cache.keys()) {
      const html = (await (await cache.match(request))?.text()) ?? '';
      pages.set(request.url, { address: request.url, title: titleOf(html) ?? request.url });
    }
  return [...pages.values()].reverse();
}

/** Texts of the plans that were read. Rejects where the browser keeps nothing. */
export async function readTexts(): Promise<SearchedTexts[]> {
  const texts = new Map<string, SearchedTexts>();
  for (const cache of await openCaches('texts'))
    for (const response of await cache.matchAll()) {
      const text = (await response.json()) as SearchedTexts;
      texts.set(text.id, text);
    }
  return [...texts.values()].reverse();
}

/** Removes all that was kept of what was read; what every page needs stays. */
export async function clearKept(): Promise<void> {
  for (const kept of KEPT)
    for (const name of otherVersions(await caches.keys(), kept, href('/'))) await caches.delete(name);
}

async function openCaches(kept: Kept): Promise<Cache[]> {
  const names = otherVersions(await caches.keys(), kept, href('/'));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The title of a page without the name of the site behind it. */
function titleOf(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</title>') + '</title>'.length);
  const { title } = new DOMParser().parseFromString(head, 'text/html');
  return title.split(' · ').slice(0, -1).join(' · ') || title || undefined;
}
