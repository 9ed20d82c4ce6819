import type { APIRoute } from 'astro';
import { canonical } from '../address.ts';

/** Everything may be read; the parts of pages that scripts load are no pages. Counts only at the root of a host. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${canonical('/sitemap-index.xml')}\n`);
