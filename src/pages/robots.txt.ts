import type { APIRoute } from 'astro';
import { languageCanonical } from '../address.ts';
import { LANGUAGES } from '../model/languages.ts';

/** Everything may be read; the parts of pages that scripts load are no pages. Counts only at the root of a host. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      ...LANGUAGES.map((one) => `Sitemap: ${languageCanonical(one, '/sitemap-index.xml')}`),
      '',
    ].join('\n'),
  );
