import type { APIRoute } from 'astro';
import { href, sharedHref } from '../address.ts';
import { APP_ICONS, PAPER } from '../model/app-icons.ts';
import { share } from '../strings/share.ts';
import { ui } from '../strings/ui.ts';

/** How the site is named and drawn on a home screen (W3C Web Application Manifest). */
export const GET: APIRoute = () => {
  const icons = APP_ICONS.filter(({ use }) => use === 'app').map(({ file, size }) => ({
    src: sharedHref(`/${file}`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    id: href('/'),
    name: ui.site.name,
    short_name: share.shortName,
    description: ui.site.description,
    lang: share.locale.replace('_', '-'),
    start_url: href('/'),
    scope: href('/'),
    // With the way back: what is read here is gone through page by page.
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [...icons, { src: sharedHref('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
