/// The service worker of the site, `sw.js`; bundled by `scripts/lib/offline`, registered by `components/offline`.
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { addRoute } from 'workbox-precaching/addRoute.js';
import { cleanupOutdatedCaches } from 'workbox-precaching/cleanupOutdatedCaches.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precache } from 'workbox-precaching/precache.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { makeKeepers } from './kept-pages.ts';
import { leaveOld, readAnew } from './move-on.ts';
import { isPlanKey, pageKey } from './page-key.ts';
import type { Shell, WorkerScope } from './worker-scope.ts';

declare const SHELL: Shell;
declare const self: WorkerScope;

const { base, inner, files } = SHELL;
const keepers = makeKeepers(SHELL);
const keyOf = (url: URL) => pageKey(url.pathname, base, inner);

// A page that is open keeps the worker it came with, and so all its parts, until it is closed: no `skipWaiting`.
clientsClaim();
cleanupOutdatedCaches();
precache(files);
self.addEventListener('install', (event) => event.waitUntil(readAnew(SHELL, keepers, event)));
self.addEventListener('activate', (event) => event.waitUntil(leaveOld(SHELL)));

// Pages before what is kept from the start: the home page must not be that of yesterday while there is a network.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && keyOf(url) !== null && isPlanKey(keyOf(url) ?? '', base),
  keepers.plans,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && keyOf(url) !== null, keepers.pages);
// The table of traditional characters must fit the index at hand; kept, it serves the search of what was read.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/fold.txt'),
  ({ request }) => fetch(request),
);
addRoute({ directoryIndex: '', cleanURLs: false });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}_astro/`),
  keepers.parts,
);

// Neither the network nor what was read has it.
setCatchHandler(async ({ request, url }) => {
  const kept = await matchPrecache(keyOf(url) ?? url.pathname);
  const shown = kept ?? (request.mode === 'navigate' ? await matchPrecache(`${base}offline/`) : undefined);
  return shown ?? Response.error();
});
