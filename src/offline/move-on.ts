import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';
import { cacheName, otherVersions } from './cache-names.ts';
import { carryOver, type Keepers } from './kept-pages.ts';
import type { Shell, WorkerEvent } from './worker-scope.ts';

/** What readers read, and so want to find again in the new version; the texts of plans come with their pages. */
const READ = ['plans', 'pages'] as const;

/** Longest time spent reading anew, in ms: a worker that takes too long to install is ended by the browser. */
const LONGEST = 60_000;

/** While a new version is made ready: fetches what was read with the old one anew, page after page, oldest first. */
export async function readAnew(
  { base, version }: Shell,
  keepers: Keepers,
  event: WorkerEvent,
): Promise<void> {
  const end = Date.now() + LONGEST;
  for (const kept of READ)
    for (const name of otherVersions(await caches.keys(), kept, base, version))
      for (const request of await (await caches.open(name)).keys()) {
        if (Date.now() > end) return;
        await keepers[kept]
          .handle({ event: event as never, request: new Request(request.url) })
          .catch(() => {});
      }
}

/**
 * When a new version takes over: what could not be fetched anew, or was read since, is carried over as it is, and the
 * caches of older versions go.
 */
export async function leaveOld({ base, version }: Shell): Promise<void> {
  for (const kept of [...READ, 'texts', 'parts'] as const) {
    const own = cacheName(kept, base, version);
    for (const name of otherVersions(await caches.keys(), kept, base, version)) {
      await carryAll(name, own, kept).catch(() => {});
      await new CacheExpiration(name, { maxEntries: 1 }).delete();
      await caches.delete(name);
    }
  }
}

async function carryAll(from: string, to: string, kept: Parameters<typeof carryOver>[1]): Promise<void> {
  const [old, own] = await Promise.all([caches.open(from), caches.open(to)]);
  for (const request of await old.keys()) {
    const response = await old.match(request);
    if (response && (await own.match(request)) === undefined) await carryOver(to, kept, request, response);
  }
}
