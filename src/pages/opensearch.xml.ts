import type { APIRoute } from 'astro';
import { canonical } from '../address.ts';
import { formatOpenSearch } from '../exports/open-search.ts';
import { ui } from '../strings/ui.ts';

/** Lets a browser offer the search of the site. */
export const GET: APIRoute = () => {
  const { name } = ui.site;
  const text = formatOpenSearch({
    name,
    description: ui.search.label,
    search: canonical('/search/'),
    icon: canonical('/favicon.svg'),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
