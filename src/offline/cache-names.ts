/** What is kept of what was read: pages of plans, other pages, texts of plans to search, parts of pages loaded on use. */
export const KEPT = ['plans', 'pages', 'texts', 'parts'] as const;
export type Kept = (typeof KEPT)[number];

/**
 * Most entries of each. With `HEAVIEST` they bound what the site takes on a device: 60 MB, were every page the heaviest.
 * A plan and its text come and go together.
 */
export const MOST: Readonly<Record<Kept, number>> = { plans: 50, pages: 30, texts: 50, parts: 20 };

/** Bytes of the heaviest body kept, unpacked. */
export const HEAVIEST = 400_000;

/** Name of a cache: `plans /plans-site/ 5f2c…`. Sites of one host share its caches, so the base path stands in it. */
export function cacheName(kept: Kept, base: string, version: string): string {
  return `${kept} ${base} ${version}`;
}

/** Of the names of caches, those of one sort of this site, of every version but one: `plans /plans-site/ 41aa…`. */
export function otherVersions(names: readonly string[], kept: Kept, base: string, but?: string): string[] {
  return names.filter((name) => {
    const [sort, place, version, ...more] = name.split(' ');
    return sort === kept && place === base && version !== but && more.length === 0;
  });
}
