import type { APIRoute } from 'astro';
import { corpusFeed } from '../../queries/feed.ts';

/** The feed of additions, as Atom. */
export const GET: APIRoute = async () =>
  new Response(await corpusFeed(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
