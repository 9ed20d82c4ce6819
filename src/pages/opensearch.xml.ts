import type { APIRoute } from 'astro';
import { canonical } from '../address.ts';
import { formatOpenSearch } from '../exports/open-search.ts';
import { zh } from '../strings/zh.ts';

/** Lets a browser offer the search of the site. */
export const GET: APIRoute = () => {
  const { name } = zh.site;
  const text = formatOpenSearch({
    name,
    description: zh.search.label,
    search: canonical('/search/'),
    icon: canonical('/favicon.svg'),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
