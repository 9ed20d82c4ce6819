import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { cacheName, HEAVIEST, type Kept, MOST } from './cache-names.ts';
import { pageKey } from './page-key.ts';
import type { Shell } from './worker-scope.ts';

/** Patience with the network before what was read is shown again, in seconds. */
const PATIENCE = 4;

/** Strategies over the caches of this version, by what they keep. */
export type Keepers = Record<Kept, NetworkFirst | CacheFirst>;

/** Pages from the network where it answers in time, else as read; all else of a version never changes. */
export function makeKeepers({ base, version, inner }: Shell): Keepers {
  const kept = (sort: Kept) => ({
    cacheName: cacheName(sort, base, version),
    matchOptions: { ignoreVary: true },
  });
  const bounds = (sort: Kept) => [
    {
      cacheWillUpdate: async ({ response }: { response: Response }) =>
        (await isKept(response)) ? response : null,
    },
    // Where the device is full the caches are emptied, and nothing else happens.
    new ExpirationPlugin({ maxEntries: MOST[sort], purgeOnQuotaError: true }),
  ];
  const byPath = {
    cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
      const { origin, pathname } = new URL(request.url);
      return origin + (pageKey(pathname, base, inner) ?? pathname);
    },
  };
  const texts = new CacheFirst({ ...kept('texts'), plugins: bounds('texts') });
  const withText = {
    cacheDidUpdate: async ({ request, event }: { request: Request; event: never }) => {
      await texts.handle({ event, request: `${request.url}passages.json` }).catch(() => {});
    },
  };
  const pages = (sort: Kept, plugins: object[]) =>
    new NetworkFirst({
      ...kept(sort),
      networkTimeoutSeconds: PATIENCE,
      plugins: [byPath, ...bounds(sort), ...plugins],
    });
  return {
    texts,
    plans: pages('plans', [withText]),
    pages: pages('pages', []),
    parts: new CacheFirst({ ...kept('parts'), plugins: bounds('parts') }),
  };
}

/** Only whole answers of a bounded size; what led elsewhere cannot be shown under the address that was asked for. */
async function isKept(response: Response): Promise<boolean> {
  return response.status === 200 && !response.redirected && (await response.clone().blob()).size <= HEAVIEST;
}

/** Puts an answer of an older cache into that of this version, under its bounds. */
export async function carryOver(
  name: string,
  kept: Kept,
  request: Request,
  response: Response,
): Promise<void> {
  await (await caches.open(name)).put(request, response);
  const bounds = new CacheExpiration(name, { maxEntries: MOST[kept] });
  await bounds.updateTimestamp(request.url);
  await bounds.expireEntries();
}
