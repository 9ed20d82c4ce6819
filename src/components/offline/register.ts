import { href } from '../../address.ts';

/**
 * Once the page is there: has the browser keep what is read, for when there is no network. The page that brings the
 * worker was loaded without it and is named to it. Where none is allowed (a private window) nothing happens.
 */
async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const script = new URL(href('/sw.js'), location.href).href;
  await workers.register(script);
  // The worker of Chinese, which was there first, has hold of pages in another language but keeps none of them.
  if (workers.controller?.scriptURL === script) return;
  const { active } = await workers.ready;
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href] } });
}

// A chart framed by another site keeps nothing there.
if (import.meta.env.PROD && 'serviceWorker' in navigator && window === window.top)
  addEventListener('load', () => register().catch(() => {}));
